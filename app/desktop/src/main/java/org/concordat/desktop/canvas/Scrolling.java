package org.concordat.desktop.canvas;

import java.awt.geom.Rectangle2D;

/** Moves about the drawing by keyboard. */
public final class Scrolling {

    private static final double PART = 0.5;

    private final Board board;

    Scrolling(Board board) {
        this.board = board;
    }

    /** Goes on by half of what is seen, but never away from a drawing that is then out of sight. @param right 1 to the right, -1 to the left @param down 1 downwards, -1 upwards */
    public void by(int right, int down) {
        var window = new Rectangle2D.Double(0, 0, board.getWidth(), board.getHeight());
        var drawing = board.camera().toScreen(board.model().drawing().extent());
        double x = -right * PART * window.width;
        double y = -down * PART * window.height;
        if (leadsToSomething(window, drawing, x, y)) {
            board.camera().pan(x, y);
        }
    }

    /** Whether a drawing is in sight after it has moved, or at least nearer. */
    static boolean leadsToSomething(Rectangle2D window, Rectangle2D drawing, double x, double y) {
        return drawing.intersects(window.getX() - x, window.getY() - y, window.getWidth(), window.getHeight())
                || Math.hypot(
                                drawing.getCenterX() + x - window.getCenterX(),
                                drawing.getCenterY() + y - window.getCenterY())
                        < Math.hypot(
                                drawing.getCenterX() - window.getCenterX(), drawing.getCenterY() - window.getCenterY());
    }
}
