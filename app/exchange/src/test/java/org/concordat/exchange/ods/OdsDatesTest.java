package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdsDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260701",
                "2026-07-01",
                "01JUL2026",
                "01Jul2026",
                "01/07/2026",
                "1-Jul-2026",
                "2026-07-01T00:00:00",
                "2026-07-01 00:00"
            })
    void everyFormOfADateIsRead(String text) {
        assertThat(OdsDates.parse(text)).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "20261301", "2026-02-30", "July 2026", "-", "--", "/", "1"})
    void whatIsNoDateIsNone(String text) {
        assertThat(OdsDates.parse(text)).isNull();
    }

    @Test
    void theFillerOfRegistersIsNoDate() {
        assertThat(OdsDates.parse("19000101")).isNull();
    }
}
