package org.concordat.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.fact.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {

    private final DateForm form = new DateForm();

    @ParameterizedTest
    @CsvSource({
        "2017-08-31,2017-08-31",
        "31/8/2017,2017-08-31",
        "31 August 2017,2017-08-31",
        "1 aug 2017,2017-08-01",
        "Aug 2017,2017-08",
        "2016/17,2016/17",
        "2016/17 Q4,2016/17 Q4",
        "2017,2017",
        "Circa 2016-09,circa 2016-09",
        "before  2015,before 2015"
    })
    void readsADateAsPeopleWriteIt(String typed, String meant) {
        assertThat(form.read(typed)).isEqualTo(Reading.of(PartialDate.parse(meant)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2017-13", "31/2/2017x", "2016/18", "20170831"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(form.read(typed)).isInstanceOf(Reading.Wrong.class);
    }

    @Test
    void theRefusalSaysWhatToWrite() {
        assertThat(((Reading.Wrong<PartialDate>) form.read("soon")).message())
                .contains("soon")
                .contains("2016/17 Q4");
    }

    @Test
    void theDayToLookAtIsOneDay() {
        assertThat(new DayForm().read("Aug 2017")).isInstanceOf(Reading.Wrong.class);
    }
}
