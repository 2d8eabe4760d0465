package org.concordat.exchange.office;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.concordat.api.fact.NodeId;

/**
 * Which nodes stand in which frames, as they are drawn: each in the smallest around it.
 *
 * @param roots those in no frame
 */
record Framing(List<NodeId> roots, Map<NodeId, List<NodeId>> members) {

    /** @param boxes of all nodes, in the order that they keep in their frames */
    static Framing of(Map<NodeId, Rectangle2D> boxes, Predicate<NodeId> isFrame) {
        var frames = boxes.entrySet().stream()
                .filter(box -> isFrame.test(box.getKey()))
                .toList();
        var roots = new ArrayList<NodeId>();
        var members = new LinkedHashMap<NodeId, List<NodeId>>();
        boxes.forEach((node, box) -> frameAround(box, frames)
                .ifPresentOrElse(
                        frame -> members.computeIfAbsent(frame, f -> new ArrayList<>())
                                .add(node),
                        () -> roots.add(node)));
        return new Framing(roots, members);
    }

    private static Optional<NodeId> frameAround(Rectangle2D box, List<Map.Entry<NodeId, Rectangle2D>> frames) {
        return frames.stream()
                .filter(frame -> frame.getValue().contains(box) && area(frame.getValue()) > area(box))
                .min(Comparator.comparingDouble(frame -> area(frame.getValue())))
                .map(Map.Entry::getKey);
    }

    private static double area(Rectangle2D box) {
        return box.getWidth() * box.getHeight();
    }

    List<NodeId> membersOf(NodeId node) {
        return members.getOrDefault(node, List.of());
    }

    boolean holdsSomething(NodeId node) {
        return members.containsKey(node);
    }
}
