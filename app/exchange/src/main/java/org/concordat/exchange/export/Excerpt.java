package org.concordat.exchange.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.view.Box;
import org.concordat.api.view.Lane;
import org.concordat.api.view.View;
import org.concordat.core.document.NetworkSnapshot;

/** Parts of views and networks. */
final class Excerpt {

    private Excerpt() {}

    /** A view of only these nodes, of closed groups also with what they hide, and with the lanes that they stand in. */
    static View of(View view, Set<NodeId> nodes) {
        var kept = new HashSet<>(nodes);
        nodes.forEach(node -> kept.addAll(view.closed().getOrDefault(node, Set.of())));
        var boxes = new HashMap<>(view.boxes());
        boxes.keySet().retainAll(kept);
        var look = view.look();
        var lanes = look.lanes().stream()
                .filter(lane -> boxes.values().stream().anyMatch(box -> meets(lane, box)))
                .toList();
        return new View(
                view.id(), view.name(), boxes, view.bends(), view.closed(), look.withLanes(lanes, look.lanesBy()));
    }

    private static boolean meets(Lane lane, Box box) {
        return box.x() < lane.x() + lane.width()
                && lane.x() < box.x() + box.width()
                && box.y() < lane.y() + lane.height()
                && lane.y() < box.y() + box.height();
    }

    /** What is shown in one of these views: its nodes, and the links between any of them. */
    static Network of(Network network, List<View> views) {
        var shown = new HashSet<NodeId>();
        views.forEach(view -> shown.addAll(view.boxes().keySet()));
        return NetworkSnapshot.of(
                network.nodes().stream().filter(n -> shown.contains(n.id())).toList(),
                network.links().stream()
                        .filter(l -> shown.contains(l.from()) && shown.contains(l.to()))
                        .toList());
    }
}
