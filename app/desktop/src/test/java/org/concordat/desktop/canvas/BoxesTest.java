package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.UIManager;
import org.concordat.desktop.theme.Habits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoxesTest {

    @AfterEach
    void asUsual() {
        UIManager.put("Concordat.habits", null);
    }

    @Test
    void theGridIsAsWideAsTheUserLikes() {
        UIManager.put("Concordat.habits", Habits.USUAL.withGrid(true, true, 25));

        assertThat(Boxes.snap(36)).isEqualTo(25);
    }

    @Test
    void aMeshIsUsuallyTenUnitsWide() {
        assertThat(Boxes.snap(36)).isEqualTo(40);
    }
}
