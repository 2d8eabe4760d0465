package org.concordat.diagram.arrangement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.layout.Layout;
import org.concordat.diagram.layout.LayoutGraph;
import org.concordat.diagram.layout.LayoutResult;
import org.concordat.diagram.layout.Point;
import org.concordat.diagram.layout.Progress;

/**
 * A view as it stood when this was made, ready to be arranged. Immutable: make it on the document's thread, let a layout work on it on
 * any other, and hand the edit back to the document.
 */
public final class Arrangement {

    private static final Words WORDS = Words.beside(Arrangement.class);

    private final View view;
    private final List<NodeId> nodes;
    private final List<Link> links;
    private final LayoutGraph graph;

    private Arrangement(View view, List<NodeId> nodes, List<Link> links) {
        this.view = view;
        this.nodes = nodes;
        this.links = links;
        graph = graph();
    }

    /** Elements are taken in the order of their ids, so that the same view is always arranged alike. */
    public static Arrangement of(Network network, View view) {
        var nodes = view.boxes().keySet().stream().sorted().toList();
        var links = nodes.stream()
                .flatMap(node -> network.linksFrom(node).stream())
                .filter(link -> view.box(link.to()) != null)
                .toList();
        return new Arrangement(view, nodes, links);
    }

    private LayoutGraph graph() {
        var builder = LayoutGraph.builder();
        Map<NodeId, Integer> numbers = new HashMap<>();
        for (var id : nodes) {
            var box = box(id);
            int number = builder.node(box.width(), box.height());
            numbers.put(id, number);
            if (box.pinned()) {
                builder.pin(number, box.x(), box.y());
            }
        }
        for (var link : links) {
            builder.link(
                    Objects.requireNonNull(numbers.get(link.from())), Objects.requireNonNull(numbers.get(link.to())));
        }
        return builder.build();
    }

    /**
     * What a layout comes to, as one step: only what changes place, pinned nodes never.
     *
     * @throws java.util.concurrent.CancellationException if the progress throws it
     */
    public Edit arrange(Layout layout, Progress progress) {
        var result = layout.arrange(graph, progress);
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < nodes.size(); i++) {
            place(i, result, edits);
        }
        for (int i = 0; i < links.size(); i++) {
            bend(i, result, edits);
        }
        return new Group(WORDS.get("arrange"), edits);
    }

    private void place(int i, LayoutResult result, List<Edit> edits) {
        var before = box(nodes.get(i));
        var after = before.at(Math.rint(result.x(i)), Math.rint(result.y(i)));
        if (!before.pinned() && !after.equals(before)) {
            edits.add(new PlaceNode(view.id(), nodes.get(i), before, after));
        }
    }

    private void bend(int i, LayoutResult result, List<Edit> edits) {
        var link = links.get(i).id();
        var before = view.bends(link);
        var after = result.bends(i).stream().map(Arrangement::bend).toList();
        if (!after.equals(before)) {
            edits.add(new BendLink(view.id(), link, before, after));
        }
    }

    private static Bend bend(Point at) {
        return new Bend(Math.rint(at.x()), Math.rint(at.y()));
    }

    private Box box(NodeId id) {
        return Objects.requireNonNull(view.box(id), id::value);
    }
}
