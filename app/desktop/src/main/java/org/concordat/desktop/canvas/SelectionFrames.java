package org.concordat.desktop.canvas;

import com.mxgraph.swing.handler.mxCellHandler;
import com.mxgraph.swing.handler.mxSelectionCellsHandler;
import com.mxgraph.util.mxEvent;
import com.mxgraph.util.mxEventSource.mxIEventListener;
import java.awt.Graphics;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The frames around what is selected. Up to a few have handlers, with handles when there is only one; beyond that the frames are painted
 * in one pass. What is selected elsewhere and hidden here has its closed group marked. The stock class strokes each frame only to learn its bounds.
 */
final class SelectionFrames extends mxSelectionCellsHandler {

    private static final long serialVersionUID = 1L;
    private static final int MOST_HANDLERS = 200;

    private final Board board;
    private @Nullable ManySelected many;

    SelectionFrames(Board board) {
        super(board);
        this.board = board;
        mxIEventListener forgetting = (sender, event) -> many = null;
        board.getGraph().getSelectionModel().addListener(mxEvent.CHANGE, forgetting);
        board.getGraph().getModel().addListener(mxEvent.CHANGE, forgetting);
    }

    @Override
    public void refresh() {
        Map<Object, mxCellHandler> earlier = handlers;
        handlers = new LinkedHashMap<>();
        var graph = board.getGraph();
        if (graph.getSelectionCount() <= MOST_HANDLERS) {
            for (var cell : graph.getSelectionCells()) {
                var state = graph.getView().getState(cell);
                if (state != null) {
                    var handler = earlier.get(cell);
                    if (handler == null) {
                        handler = board.createHandler(state);
                    } else {
                        handler.refresh(state);
                    }
                    handler.setHandlesVisible(graph.getSelectionCount() == 1);
                    handlers.put(cell, handler);
                }
            }
        }
        board.getGraphControl().repaint();
    }

    @Override
    public void paintHandles(Graphics graphics) {
        if (board.getGraph().getSelectionCount() > MOST_HANDLERS
                && !board.model().isPreviewing()) {
            var selected = many;
            if (selected == null) {
                selected = ManySelected.of(board.getGraph().getSelectionCells());
                many = selected;
            }
            selected.paint(board.marks(graphics).rough(), board.sight());
        }
        super.paintHandles(graphics);
        var model = board.model();
        model.groups().standInsFor(model.selection().get()).forEach(board.marks(graphics)::target);
    }
}
