package org.concordat.bench.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void aRunIsGivenThemAsTheyAre() {
        var options = Options.of("--sizes", "50/100", "--peers", "ours", "--scenarios", "pan,hit", "--limit", "7");

        assertThat(Options.of(options.arguments().toArray(String[]::new))).isEqualTo(options);
    }

    @Test
    void whatIsLeftOutIsNotChosen() {
        var scenario = Scenario.of("pan", Step.first((peer, turn) -> {}));

        assertThat(Options.of().chooses(scenario)).isTrue();
        assertThat(Options.of().without(List.of("pan")).chooses(scenario)).isFalse();
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> Options.of("--size", "50/100"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--size");
    }

    @Test
    void aSizeIsTwoNumbers() {
        assertThatThrownBy(() -> Size.of("500")).isInstanceOf(IllegalArgumentException.class);
    }
}
