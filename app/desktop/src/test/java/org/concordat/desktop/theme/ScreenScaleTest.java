package org.concordat.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenScaleTest {

    @ParameterizedTest
    @CsvSource({"1.5,1.5", "150%,1.5", "2x,2", "'',1.25", "large,1.25", "0.2,1", "900%,4"})
    void aSettingIsReadInEveryForm(String setting, double scale) {
        assertThat(ScreenScale.of(setting, 1.25)).isEqualTo(scale);
    }
}
