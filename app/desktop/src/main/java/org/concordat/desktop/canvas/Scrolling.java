package org.concordat.desktop.canvas;

/** Moves about the drawing by keyboard. */
public final class Scrolling {

    private static final double PART = 0.5;

    private final Board board;

    Scrolling(Board board) {
        this.board = board;
    }

    /** Goes on by half of what is seen, and no further once the drawing is out of sight. @param right 1 to the right, -1 to the left @param down 1 downwards, -1 upwards */
    public void by(int right, int down) {
        var drawing = board.model().drawing().extent();
        if (board.camera().toScreen(drawing).intersects(0, 0, board.getWidth(), board.getHeight())) {
            board.camera().pan(-right * PART * board.getWidth(), -down * PART * board.getHeight());
        }
    }
}
