package org.concordat.exchange.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"APRIL-2022", "April 2022", "MRR-Apr-22", "30APR2022", "2022-04", "2022-04-30", "MRR_2022/04"})
    void aMonthIsReadInEveryForm(String text) {
        assertThat(Months.parse(text)).isEqualTo(YearMonth.of(2022, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022", "2022-23", "Spring 2022", "2022-13"})
    void whatIsNoMonthIsNone(String text) {
        assertThat(Months.parse(text)).isNull();
    }

    @Test
    void theFinancialYearBeginsInApril() {
        assertThat(Months.financialYear(YearMonth.of(2023, 3))).isEqualTo(2022);
        assertThat(Months.financialYear(YearMonth.of(2023, 4))).isEqualTo(2023);
    }
}
