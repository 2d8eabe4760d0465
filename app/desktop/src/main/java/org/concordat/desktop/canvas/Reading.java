package org.concordat.desktop.canvas;

import com.mxgraph.model.mxCell;
import com.mxgraph.model.mxGraphModel.mxChildChange;
import com.mxgraph.model.mxGraphModel.mxRootChange;
import com.mxgraph.util.mxEvent;
import com.mxgraph.util.mxEventObject;
import com.mxgraph.view.mxGraph;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.concordat.desktop.canvas.access.AccessibleDiagram;
import org.concordat.desktop.canvas.access.Readable;
import org.concordat.diagram.walking.ReadingOrder;
import org.jspecify.annotations.Nullable;

/** What a screen reader is told of a board. It listens to the graph only, which goes with the board. */
final class Reading implements Readable {

    private final Board board;
    private final CanvasModel model;
    private final mxGraph graph;
    private final ReadingOrder order;

    private Reading(Board board) {
        this.board = board;
        model = board.model();
        graph = board.getGraph();
        order = new ReadingOrder(model.drawing());
    }

    /** Begins to tell what changes. */
    static AccessibleDiagram of(Board board) {
        var reading = new Reading(board);
        var diagram = new AccessibleDiagram(board.getGraphControl(), reading);
        diagram.setAccessibleName(Texts.get("canvas"));
        reading.graph.getModel().addListener(mxEvent.CHANGE, (sender, event) -> reading.tell(diagram, event));
        reading.graph.getSelectionModel().addListener(mxEvent.CHANGE, (sender, event) -> diagram.selectionChanged());
        return diagram;
    }

    private void tell(AccessibleDiagram diagram, mxEventObject event) {
        Set<ElementId> came = new LinkedHashSet<>();
        Set<ElementId> gone = new LinkedHashSet<>();
        for (var change : (List<?>) event.getProperty("changes")) {
            if (change instanceof mxRootChange) {
                diagram.renewed();
                return;
            }
            var id = change instanceof mxChildChange child ? model.projection().element(child.getChild()) : null;
            if (id != null) {
                (model.projection().cell(id) == null ? gone : came).add(id);
            }
        }
        if (!came.isEmpty() || !gone.isEmpty()) {
            diagram.changed(came, gone);
        }
    }

    @Override
    public Network network() {
        return model.network();
    }

    @Override
    public Vocabulary vocabulary() {
        return model.offers().vocabulary();
    }

    @Override
    public Collection<ElementId> elements() {
        return model.projection().elements().toList();
    }

    @Override
    public @Nullable Rectangle bounds(ElementId element) {
        var bounds = model.drawing().bounds(element);
        return bounds == null ? null : board.camera().toScreen(bounds).getBounds();
    }

    @Override
    public @Nullable ElementId at(Point point) {
        return board.elementAt(point);
    }

    @Override
    public @Nullable NodeId groupOf(NodeId node) {
        return order.frameOf(node);
    }

    @Override
    public @Nullable Holding holding(NodeId node) {
        var folding = model.groups().folding();
        if (folding.isClosed(node)) {
            return new Holding(true, folding.hiddenIn(node).size());
        }
        int nodes = model.drawing().isFrame(node) ? order.within(node) : 0;
        return nodes == 0 ? null : new Holding(false, nodes);
    }

    @Override
    public boolean isSelected(ElementId element) {
        mxCell cell = model.projection().cell(element);
        return cell != null && graph.isCellSelected(cell);
    }

    @Override
    public List<ElementId> selected() {
        return Arrays.stream(graph.getSelectionCells())
                .map(model.projection()::element)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void select(Collection<ElementId> elements) {
        model.select(elements);
    }

    @Override
    public void goTo(ElementId element) {
        model.select(List.of(element));
        var bounds = model.drawing().bounds(element);
        if (bounds != null) {
            board.unveiled().reveal(bounds);
        }
        board.requestFocusInWindow();
    }
}
