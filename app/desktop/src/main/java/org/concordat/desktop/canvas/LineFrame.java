package org.concordat.desktop.canvas;

import com.mxgraph.model.mxCell;
import com.mxgraph.swing.handler.mxCellHandler;
import com.mxgraph.view.mxCellState;
import java.awt.Graphics;
import org.concordat.api.fact.LinkId;

/** The mark on a selected link. */
final class LineFrame extends mxCellHandler {

    private final Board board;

    LineFrame(Board board, mxCellState state) {
        super(board, state);
        this.board = board;
    }

    private LinkId link() {
        return (LinkId) ((mxCell) getState().getCell()).getValue();
    }

    @Override
    public void paint(Graphics graphics) {
        board.marks(graphics).selected(link());
    }
}
