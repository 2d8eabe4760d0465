package org.concordat.api.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-08-31",
                "2017-08",
                "2016/17 Q4",
                "2016/17 Q1",
                "2016/17",
                "1999/00",
                "2017",
                "circa 2016-09",
                "before 2016",
                "after 2016/17"
            })
    void aTextIsReadAndWrittenAlike(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "2016/18", "2016/17 Q5", "2017-13", "2017-02-30", "about 2016", "2017-8"})
    void aTextThatIsNoDateIsRefusedByName(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not a date")
                .hasMessageEndingWith(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2016/17 Q4, 2017-01-01, 2017-03-31",
        "2016/17 Q1, 2016-04-01, 2016-06-30",
        "2016/17, 2016-04-01, 2017-03-31",
        "2017, 2017-01-01, 2017-12-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "circa 2016-09, 2016-09-01, 2016-09-30"
    })
    void aDateSpansItsDays(String text, LocalDate earliest, LocalDate latest) {
        assertThat(PartialDate.parse(text).earliest()).isEqualTo(earliest);
        assertThat(PartialDate.parse(text).latest()).isEqualTo(latest);
    }

    @Test
    void beforeEndsTheDayBeforeAndHasNoBeginning() {
        var date = PartialDate.parse("before 2016");

        assertThat(date.earliest()).isEqualTo(LocalDate.MIN);
        assertThat(date.latest()).isEqualTo(LocalDate.of(2015, 12, 31));
    }

    @Test
    void afterBeginsTheDayAfterAndHasNoEnd() {
        var date = PartialDate.parse("after 2016/17");

        assertThat(date.earliest()).isEqualTo(LocalDate.of(2017, 4, 1));
        assertThat(date.latest()).isEqualTo(LocalDate.MAX);
    }
}
