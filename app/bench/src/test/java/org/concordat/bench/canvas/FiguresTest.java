package org.concordat.bench.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @Test
    void theFirstThirdIsWarmUp() {
        assertThat(Figures.median(List.of(900.0, 800.0, 5.0, 1.0, 3.0, 2.0))).isEqualTo(3);
    }

    @Test
    void theOnlyFigureCounts() {
        assertThat(Figures.median(List.of(7.0))).isEqualTo(7);
    }

    @Test
    void aQuantileIsOneOfTheValues() {
        assertThat(Figures.quantile(List.of(4.0, 1.0, 3.0, 2.0), 0.99)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"12345.6;12,346", "23.456;23.5", "0.04567;0.046", "100;100", "NaN;–"},
            delimiter = ';')
    void aFigureIsWrittenWithAsManyDigitsAsItDeserves(double value, String text) {
        assertThat(Figures.text(value)).isEqualTo(text);
    }
}
