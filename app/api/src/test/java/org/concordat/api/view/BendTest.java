package org.concordat.api.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BendTest {

    @Test
    void whatIsBeyondTheDrawingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bend(1_034_480, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bend(0, Double.NaN));
    }

    @Test
    void whatIsDraggedBeyondTheDrawingStaysAtItsEdge() {
        assertThat(Bend.near(1_034_480, -96_230)).isEqualTo(new Bend(1_000_000, -96_230));
        assertThat(Bend.near(5, -2e9)).isEqualTo(new Bend(5, -1_000_000));
    }
}
