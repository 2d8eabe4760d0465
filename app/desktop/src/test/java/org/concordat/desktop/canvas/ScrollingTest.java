package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class ScrollingTest {

    private static final Rectangle2D WINDOW = new Rectangle2D.Double(0, 0, 800, 600);

    @Test
    void goesOnWhileTheDrawingIsSeen() {
        var drawing = new Rectangle2D.Double(100, 100, 2000, 400);

        assertThat(Scrolling.leadsToSomething(WINDOW, drawing, -400, 0)).isTrue();
    }

    @Test
    void stopsAtTheEdgeOfTheDrawing() {
        var drawing = new Rectangle2D.Double(-1000, 100, 1200, 400);

        assertThat(Scrolling.leadsToSomething(WINDOW, drawing, -400, 0)).isFalse();
    }

    @Test
    void leadsBackToADrawingFarAway() {
        var drawing = new Rectangle2D.Double(-9000, 100, 1200, 400);

        assertThat(Scrolling.leadsToSomething(WINDOW, drawing, 400, 0)).isTrue();
    }

    @Test
    void doesNotLeadAwayFromADrawingFarAway() {
        var drawing = new Rectangle2D.Double(-9000, 100, 1200, 400);

        assertThat(Scrolling.leadsToSomething(WINDOW, drawing, -400, 0)).isFalse();
    }
}
