package org.concordat.bench.canvas;

import com.mxgraph.model.mxIGraphModel;
import com.mxgraph.swing.handler.mxKeyboardHandler;
import com.mxgraph.swing.handler.mxRubberband;
import com.mxgraph.swing.mxGraphComponent;
import com.mxgraph.util.mxEvent;
import com.mxgraph.util.mxEventSource.mxIEventListener;
import com.mxgraph.util.mxUndoManager;
import com.mxgraph.util.mxUndoableEdit;
import com.mxgraph.view.mxGraph;
import java.awt.Point;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.swing.JComponent;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;

/**
 * JGraphX as its manual has it: vertices with names and edges in one update, default styles, rubber band, keys and undo. Edges have no
 * labels, which favours it. Only native dragging is off, as it would take synthetic mouse moves away.
 */
final class StockCanvas implements Peer {

    private static final double MARGIN = 40;

    private final Subject subject;
    private final mxGraph graph = new mxGraph();
    private final mxGraphComponent board = new mxGraphComponent(graph);
    private final mxUndoManager history = new mxUndoManager();
    private final Map<NodeId, Object> cells = new HashMap<>();

    StockCanvas(Subject subject) {
        this.subject = subject;
    }

    @Override
    public JComponent open() {
        board.setDragEnabled(false);
        fill();
        mxIEventListener remember =
                (sender, event) -> history.undoableEditHappened((mxUndoableEdit) event.getProperty("edit"));
        graph.getModel().addListener(mxEvent.UNDO, remember);
        graph.getView().addListener(mxEvent.UNDO, remember);
        new mxRubberband(board);
        new mxKeyboardHandler(board);
        return board;
    }

    private void fill() {
        var layer = graph.getDefaultParent();
        graph.getModel().beginUpdate();
        try {
            subject.document().network().nodes().forEach(node -> {
                var box = subject.view().boxes().get(node.id());
                if (box != null) {
                    var name = node.get(Core.NAME, node.type().label());
                    cells.put(
                            node.id(),
                            graph.insertVertex(
                                    layer, node.id().value(), name, box.x(), box.y(), box.width(), box.height()));
                }
            });
            subject.document().network().links().forEach(link -> {
                var from = cells.get(link.from());
                var to = cells.get(link.to());
                if (from != null && to != null) {
                    graph.insertEdge(layer, link.id().value(), "", from, to);
                }
            });
        } finally {
            graph.getModel().endUpdate();
        }
    }

    @Override
    public mxGraphComponent board() {
        return board;
    }

    @Override
    public void fit() {
        var area = subject.area();
        var room = board.getViewport().getExtentSize();
        board.zoomTo(
                Math.min(
                        1,
                        Math.min(
                                (room.width - 2 * MARGIN) / area.getWidth(),
                                (room.height - 2 * MARGIN) / area.getHeight())),
                false);
    }

    @Override
    public void zoomTo(double zoom) {
        board.zoomTo(zoom, true);
    }

    @Override
    public void showMiddle() {
        // Zooming by the component would move the scroll bars once more, later.
        graph.getView().scaleAndTranslate(1, 0, 0);
        board.validate();
        var area = subject.area();
        var seen = board.getViewport().getExtentSize();
        board.getViewport().setViewPosition(new Point((int) Math.max(0, area.getCenterX() - seen.width / 2.0), (int)
                Math.max(0, area.getCenterY() - seen.height / 2.0)));
    }

    @Override
    public void reveal(NodeId node) {
        board.scrollCellToVisible(cell(node), true);
    }

    @Override
    public void pan(int dx, int dy) {
        board.getHorizontalScrollBar().setValue(board.getHorizontalScrollBar().getValue() - dx);
        board.getVerticalScrollBar().setValue(board.getVerticalScrollBar().getValue() - dy);
    }

    @Override
    public void select(Collection<NodeId> nodes) {
        graph.setSelectionCells(cells(nodes));
    }

    private Object[] cells(Collection<NodeId> nodes) {
        return nodes.stream().map(this::cell).toArray();
    }

    private Object cell(NodeId node) {
        return Objects.requireNonNull(cells.get(node), node::value);
    }

    @Override
    public int selectionCount() {
        return graph.getSelectionCount();
    }

    @Override
    public void move(Collection<NodeId> nodes, double dx, double dy) {
        graph.moveCells(cells(nodes), dx, dy);
    }

    @Override
    public void delete() {
        graph.removeCells();
    }

    @Override
    public void undo() {
        history.undo();
    }

    @Override
    public Box box(NodeId node) {
        var at = graph.getModel().getGeometry(cell(node));
        return Box.of(at.getX(), at.getY(), at.getWidth(), at.getHeight());
    }

    @Override
    public int count() {
        mxIGraphModel model = graph.getModel();
        return model.getChildCount(graph.getDefaultParent());
    }

    @Override
    public boolean isAt(NodeId node, Point pixel) {
        return board.getCellAt(pixel.x, pixel.y) == cell(node);
    }
}
