package org.concordat.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SystemLookTest {

    @Test
    void aThemeOfGnomeTellsByItsName() {
        assertThat(SystemLook.isDarkTheme("Adwaita-dark")).isTrue();
        assertThat(SystemLook.isDarkTheme("Adwaita")).isFalse();
    }

    @Test
    void windowsTellsWhetherProgramsAreLight() {
        assertThat(SystemLook.isDarkOnWindows("    AppsUseLightTheme    REG_DWORD    0x0\r\n"))
                .isTrue();
        assertThat(SystemLook.isDarkOnWindows("    AppsUseLightTheme    REG_DWORD    0x1\r\n"))
                .isFalse();
    }

    @Test
    void aMacTellsOnlyWhenItIsDark() {
        assertThat(SystemLook.isDarkOnMac("Dark\n")).isTrue();
        assertThat(SystemLook.isDarkOnMac("The domain/default pair does not exist"))
                .isFalse();
    }
}
