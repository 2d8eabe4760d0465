package org.concordat.api.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BoxTest {

    private static final Box BOX = Box.of(0, 0, 160, 56);

    @Test
    void nothingIsPushedOutOfTheDrawing() {
        assertThat(BOX.at(2e6, -3e6)).isEqualTo(Box.of(1e6, -1e6, 160, 56));
    }

    @Test
    void nothingIsPulledLargerThanTheLargest() {
        assertThat(BOX.sized(142_080, 13_110)).isEqualTo(Box.of(0, 0, 100_000, 13_110));
    }

    @Test
    void aBoxOutsideTheDrawingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Box.of(2e6, 0, 160, 56));
    }

    @Test
    void aBoxWithoutWidthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> BOX.sized(0, 56));
    }
}
