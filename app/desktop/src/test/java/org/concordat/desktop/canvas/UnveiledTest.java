package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class UnveiledTest {

    private static final Rectangle SCREEN = new Rectangle(0, 0, 1_000, 600);

    private static Component card(int x, int width) {
        var card = new JPanel();
        card.setBounds(x, 14, width, 200);
        return card;
    }

    @Test
    void withoutACardThereIsTheWholeScreen() {
        assertThat(Unveiled.room(SCREEN, List.of())).isEqualTo(SCREEN);
    }

    @Test
    void thereIsRoomBesideTheBroadestCard() {
        var room = Unveiled.room(SCREEN, List.of(card(786, 200), card(700, 286)));

        assertThat(room.getMaxX()).isLessThan(700).isGreaterThan(650);
    }

    @Test
    void aCardThatTakesMostOfTheScreenIsNotMinded() {
        assertThat(Unveiled.room(SCREEN, List.of(card(300, 686)))).isEqualTo(SCREEN);
    }
}
