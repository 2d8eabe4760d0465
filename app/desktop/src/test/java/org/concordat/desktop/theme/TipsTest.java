package org.concordat.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TipsTest {

    @Test
    void whatAUserWroteIsNotReadAsHtml() {
        assertThat(Tips.of("<html><img src='http://example.org'>"))
                .contains("&lt;img")
                .doesNotContain("<img");
    }

    @Test
    void anEmptyTextIsNoTip() {
        assertThat(Tips.of(" ")).isNull();
    }
}
