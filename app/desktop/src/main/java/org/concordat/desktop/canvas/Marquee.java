package org.concordat.desktop.canvas;

import com.mxgraph.swing.handler.mxRubberband;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;

/** The rubber band that selects what lies wholly inside it. */
final class Marquee extends mxRubberband {

    private final Board board;

    Marquee(Board board) {
        super(board);
        this.board = board;
    }

    boolean isBusy() {
        return bounds != null;
    }

    /** Keeps the corner where the band began on the drawing while that is panned. */
    void panned(int dx, int dy) {
        if (first != null) {
            first = new Point(first.x + dx, first.y + dy);
        }
    }

    @Override
    public boolean isRubberbandTrigger(MouseEvent event) {
        return SwingUtilities.isLeftMouseButton(event);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        super.mouseDragged(event);
        if (bounds != null) {
            board.model().hint(Texts.get("hint.marquee"));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (bounds != null) {
            board.model().hint("");
        }
        super.mouseReleased(event);
    }

    @Override
    public void paintRubberband(Graphics graphics) {
        if (bounds != null && board.isSignificant(bounds.width, bounds.height)) {
            board.marks(graphics).band(bounds);
        }
    }
}
