package org.concordat.diagram.arrangement;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.LinkFamily;

/**
 * Which boxes stay together: a frame around a member of its own and all that stands inside it are one block, which goes by the id of the
 * outermost frame. What is hidden in a closed group goes with it.
 */
final class Blocks {

    private final Map<NodeId, NodeId> outermost = new HashMap<>();

    private final Folding folding;

    private Blocks(Folding folding) {
        this.folding = folding;
    }

    static Blocks of(Network network, View all) {
        var blocks = new Blocks(Folding.of(all.closed()));
        var view = blocks.seen(all);
        for (var frame : frames(network, view)) {
            view.boxes().forEach((node, box) -> {
                if (!node.equals(frame) && encloses(box(view, frame), box)) {
                    blocks.outermost.merge(node, frame, (a, b) -> larger(view, a, b));
                }
            });
        }
        return blocks;
    }

    /** The node that a node moves with; itself if it moves on its own. */
    NodeId of(NodeId node) {
        var seen = folding.seenFor(node);
        return outermost.getOrDefault(seen, seen);
    }

    private View seen(View view) {
        if (folding.isEmpty()) {
            return view;
        }
        Map<NodeId, Box> boxes = new HashMap<>();
        view.boxes().forEach((node, box) -> {
            var seen = folding.box(node, box);
            if (seen != null) {
                boxes.put(node, seen);
            }
        });
        return new View(view.id(), view.name(), boxes, Map.of());
    }

    private static Set<NodeId> frames(Network network, View view) {
        Set<NodeId> frames = new LinkedHashSet<>();
        for (var node : view.boxes().keySet().stream().sorted().toList()) {
            for (var link : memberships(network, node)) {
                var frame = view.box(link.to());
                if (frame != null && !link.to().equals(node) && encloses(frame, box(view, node))) {
                    frames.add(link.to());
                }
            }
        }
        return frames;
    }

    private static List<Link> memberships(Network network, NodeId node) {
        return network.linksFrom(node).stream()
                .filter(link -> link.type().family() == LinkFamily.MEMBERSHIP)
                .toList();
    }

    private static Box box(View view, NodeId node) {
        return Objects.requireNonNull(view.box(node), node::value);
    }

    private static boolean encloses(Box outer, Box inner) {
        return area(outer) > area(inner)
                && outer.x() <= inner.x()
                && outer.y() <= inner.y()
                && outer.x() + outer.width() >= inner.x() + inner.width()
                && outer.y() + outer.height() >= inner.y() + inner.height();
    }

    private static NodeId larger(View view, NodeId a, NodeId b) {
        return area(box(view, a)) >= area(box(view, b)) ? a : b;
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }
}
