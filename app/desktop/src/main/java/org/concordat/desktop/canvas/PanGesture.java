package org.concordat.desktop.canvas;

import com.mxgraph.swing.handler.mxPanningHandler;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import org.jspecify.annotations.Nullable;

/** Pans by the middle button, by dragging with Space held down and by the wheel; zooms by the wheel with Control. */
final class PanGesture extends mxPanningHandler {

    private static final long serialVersionUID = 1L;
    private static final double NOTCH = 60;
    private static final double ZOOM_NOTCH = 1.12;

    private final Board board;
    private @Nullable Point last;
    private boolean spaceDown;

    PanGesture(Board board) {
        super(board);
        this.board = board;
        board.getGraphControl().addMouseWheelListener(this::wheel);
    }

    boolean isSpaceDown() {
        return spaceDown;
    }

    void setSpaceDown(boolean down) {
        spaceDown = down;
        board.getGraphControl()
                .setCursor(Cursor.getPredefinedCursor(down ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (!event.isConsumed() && board.isPanningEvent(event)) {
            last = event.getPoint();
            board.getGraphControl().setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
            event.consume();
        }
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        if (spaceDown) {
            event.consume();
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        var from = last;
        if (from != null) {
            board.camera().pan(event.getX() - from.x, event.getY() - from.y);
            last = event.getPoint();
            event.consume();
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (last != null) {
            last = null;
            setSpaceDown(spaceDown);
            event.consume();
        }
    }

    private void wheel(MouseWheelEvent event) {
        double turned = event.getPreciseWheelRotation();
        if (event.isControlDown() || event.isMetaDown()) {
            board.camera().zoomTo(board.camera().zoom() * Math.pow(ZOOM_NOTCH, -turned), event.getPoint());
        } else if (event.isShiftDown()) {
            board.camera().pan(-turned * NOTCH, 0);
        } else {
            board.camera().pan(0, -turned * NOTCH);
        }
        event.consume();
    }
}
