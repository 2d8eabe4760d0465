package org.concordat.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFormTest {

    private final FigureForm form =
            new FigureForm(new Bounds(Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("100"))), "GBP/yr");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "65|65",
                "0.5|0.5",
                ".5|0.5",
                "1,250|1250",
                "12 500|12500",
                "£1.2m|1200000",
                "65k|65000",
                "2bn|2000000000",
                "-3|-3",
                "90 GBP/yr|90"
            })
    void readsAFigureAsPeopleWriteIt(String typed, BigDecimal meant) {
        assertThat(form.read(typed))
                .isInstanceOfSatisfying(
                        Reading.Value.class,
                        v -> assertThat((BigDecimal) v.value()).isEqualByComparingTo(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"many", "1.2.3", "1e400", "--4", "12 apples", "9999999999999999999999999999999999999999999"})
    void refusesWhatIsNoFigure(String typed) {
        assertThat(form.read(typed)).isInstanceOf(Reading.Wrong.class);
    }

    @Test
    void nothingTypedIsNoFact() {
        assertThat(form.read("  ")).isEqualTo(new Reading.Nothing<>());
    }

    @Test
    void aFigureOutOfBoundsIsTakenWithARemark() {
        assertThat(form.read("101"))
                .isEqualTo(new Reading.Value<>(new BigDecimal("101"), "More than the most that is expected, 100."));
    }

    @Test
    void thousandsAreSetOff() {
        assertThat(form.write(new BigDecimal("1250000.50"))).isEqualTo("1,250,000.5");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var figure = new BigDecimal("90.25");

        assertThat(form.read(form.write(figure))).isEqualTo(Reading.of(figure));
    }

    @Test
    void aFractionIsNoWholeNumber() {
        assertThat(new WholeForm(form).read("1.5")).isInstanceOf(Reading.Wrong.class);
    }

    @Test
    void aWholeNumberMayBeWrittenInThousands() {
        assertThat(new WholeForm(new FigureForm(new Bounds(Optional.empty(), Optional.empty()), "")).read("1.5k"))
                .isEqualTo(Reading.of(1500L));
    }
}
