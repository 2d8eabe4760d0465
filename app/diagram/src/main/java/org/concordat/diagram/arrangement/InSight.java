package org.concordat.diagram.arrangement;

import java.util.HashMap;
import java.util.List;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.view.Folding;
import org.concordat.api.view.View;

/** What layouts see of a view: what its filters hide stays where it is, unless it stands in a frame, or is in a closed group, that is seen. */
final class InSight {

    private InSight() {}

    /** The view without the boxes of what is left alone; the view itself if nothing is hidden. */
    static View of(Network network, View view) {
        var seen = view;
        for (var alone = leftAlone(network, seen); !alone.isEmpty(); alone = leftAlone(network, seen)) {
            var boxes = new HashMap<>(seen.boxes());
            boxes.keySet().removeAll(alone);
            seen = new View(view.id(), view.name(), boxes, view.bends(), view.closed(), view.look());
        }
        return seen;
    }

    /** The hidden nodes that move with nothing else, and what is in those of them that are closed groups. */
    private static List<NodeId> leftAlone(Network network, View view) {
        if (!view.look().hidesAny()) {
            return List.of();
        }
        var blocks = Blocks.of(network, view);
        var folding = Folding.of(view.closed());
        return view.boxes().keySet().stream()
                .filter(node -> {
                    var seen = folding.seenFor(node);
                    return isHidden(seen, network, view) && blocks.of(seen).equals(seen);
                })
                .toList();
    }

    private static boolean isHidden(NodeId node, Network network, View view) {
        return network.find(node).filter(view.look()::hides).isPresent();
    }
}
