package org.concordat.desktop.canvas;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/** Pans for as long as something is dragged against the edge of the canvas, the faster the farther beyond it. */
final class EdgePan extends MouseAdapter {

    private static final int INTERVAL = 25;
    private static final int MARGIN = 16;
    private static final int FASTEST = 30;

    private final Board board;
    private final JComponent sheet;
    private final Timer timer = new Timer(INTERVAL, event -> pan());
    private @Nullable MouseEvent last;

    /** Must be made after all gestures: it looks at what they have done with the mouse. */
    EdgePan(Board board) {
        this.board = board;
        sheet = board.getGraphControl();
        sheet.addMouseListener(this);
        sheet.addMouseMotionListener(this);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        last = event;
        var speed = speed(event.getPoint());
        if (board.isBusy() && (speed.x != 0 || speed.y != 0)) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        stop();
    }

    void stop() {
        timer.stop();
        last = null;
    }

    private void pan() {
        var event = last;
        if (event == null || !board.isBusy() || !sheet.isShowing()) {
            stop();
            return;
        }
        var speed = speed(event.getPoint());
        board.camera().pan(speed.x, speed.y);
        board.marquee().panned(speed.x, speed.y);
        sheet.dispatchEvent(new MouseEvent(
                sheet,
                MouseEvent.MOUSE_DRAGGED,
                event.getWhen(),
                event.getModifiersEx(),
                event.getX(),
                event.getY(),
                event.getClickCount(),
                false,
                event.getButton()));
    }

    private Point speed(Point pointer) {
        return new Point(speed(pointer.x, sheet.getWidth()), speed(pointer.y, sheet.getHeight()));
    }

    private static int speed(int at, int size) {
        int beyond = at < MARGIN ? MARGIN - at : Math.min(0, size - MARGIN - at);
        return Math.max(-FASTEST, Math.min(FASTEST, beyond));
    }
}
