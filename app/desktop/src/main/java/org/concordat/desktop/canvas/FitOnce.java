package org.concordat.desktop.canvas;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;

/** Shows all of the view as soon as there is room to show it in. */
final class FitOnce extends ComponentAdapter {

    private final Board board;
    private final Runnable fit;

    FitOnce(Board board, Runnable fit) {
        this.board = board;
        this.fit = fit;
    }

    @Override
    public void componentResized(ComponentEvent event) {
        var canvas = event.getComponent();
        if (canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            canvas.removeComponentListener(this);
            board.setSize(canvas.getSize());
            fit.run();
        }
    }
}
