package org.concordat.desktop.canvas;

import com.mxgraph.util.mxEvent;
import com.mxgraph.util.mxEventSource.mxIEventListener;
import com.mxgraph.view.mxGraph;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.core.document.Change;
import org.concordat.core.document.Subscription;
import org.concordat.desktop.selection.Selection;
import org.concordat.diagram.folding.SeenNetwork;
import org.concordat.diagram.projection.Projection;

/**
 * Keeps the selection of the graph and that of the document's window the same. What is selected elsewhere need not be in the view. A line
 * that stands for several links is one cell in the graph, and all of them in the window.
 */
final class SelectionLink implements AutoCloseable {

    private final Projection projection;
    private final SeenNetwork network;
    private final Selection selection;
    private final mxGraph graph;
    private final Subscription subscription;
    private final mxIEventListener listener = (sender, event) -> tell();
    private boolean following;

    SelectionLink(Projection projection, SeenNetwork network, Selection selection) {
        this.projection = projection;
        this.network = network;
        this.selection = selection;
        graph = projection.graph();
        graph.getSelectionModel().addListener(mxEvent.CHANGE, listener);
        subscription = selection.subscribe(this::follow);
        follow(selection.get());
    }

    private void follow(Set<ElementId> selected) {
        if (following) {
            return;
        }
        following = true;
        try {
            graph.setSelectionCells(selected.stream()
                    .map(id -> id instanceof LinkId link ? network.seenFor(link) : id)
                    .distinct()
                    .map(projection::cell)
                    .filter(Objects::nonNull)
                    .toArray());
        } finally {
            following = false;
        }
    }

    /** What is selected may have come into the view by a change. */
    void followed(Change change) {
        if (change.edit().leaves().stream()
                .anyMatch(leaf -> leaf instanceof PlaceNode place && place.before() == null)) {
            follow(selection.get());
        }
    }

    private void tell() {
        if (following) {
            return;
        }
        following = true;
        try {
            selection.set(Arrays.stream(graph.getSelectionCells())
                    .map(projection::element)
                    .filter(Objects::nonNull)
                    .flatMap(id -> id instanceof LinkId link ? network.seenWith(link).stream() : Stream.of(id))
                    .toList());
        } finally {
            following = false;
        }
    }

    @Override
    public void close() {
        subscription.close();
        graph.getSelectionModel().removeListener(listener);
    }
}
