package org.concordat.api.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.fact.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * What the closed groups of a view hide, and which node stands for each hidden one: the outermost closed group around it. Immutable.
 *
 * @since 0.1.0
 */
public final class Folding {

    /** Nothing is closed. */
    public static final Folding NONE = new Folding(Map.of());

    /** No closed group is drawn larger than this, in drawing units. */
    public static final double WIDTH = 200;

    public static final double HEIGHT = 84;

    private final Map<NodeId, NodeId> standIns = new HashMap<>();
    private final Map<NodeId, List<NodeId>> hidden = new HashMap<>();

    /** @param around the innermost closed group around each hidden node, without circles */
    private Folding(Map<NodeId, NodeId> around) {
        around.keySet().forEach(node -> standIns.put(node, outermost(node, around)));
        standIns.forEach((node, group) ->
                hidden.computeIfAbsent(group, g -> new ArrayList<>()).add(node));
        hidden.values().forEach(nodes -> nodes.sort(null));
    }

    /**
     * The cost is about linear in what is hidden.
     *
     * @param closed each closed group with all that it hides; two that hide each other leave one of them seen
     */
    public static Folding of(Map<NodeId, ? extends Set<NodeId>> closed) {
        if (closed.isEmpty()) {
            return NONE;
        }
        Map<NodeId, NodeId> around = new HashMap<>();
        closed.entrySet().stream()
                .sorted(Comparator.<Map.Entry<NodeId, ? extends Set<NodeId>>>comparingInt(
                                entry -> entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> entry.getValue().forEach(node -> {
                    if (!outermost(entry.getKey(), around).equals(node)) {
                        around.putIfAbsent(node, entry.getKey());
                    }
                }));
        return new Folding(around);
    }

    private static NodeId outermost(NodeId node, Map<NodeId, NodeId> around) {
        var at = node;
        for (var group = around.get(at); group != null; group = around.get(at)) {
            at = group;
        }
        return at;
    }

    public boolean isEmpty() {
        return standIns.isEmpty();
    }

    /** Whether a node is inside a closed group, and so not seen. */
    public boolean hides(NodeId node) {
        return standIns.containsKey(node);
    }

    /** The node that is seen for this one: the closed group that hides it, or itself. */
    public NodeId seenFor(NodeId node) {
        return standIns.getOrDefault(node, node);
    }

    /** Whether a link between two nodes is not inside a closed group. A loop of the group itself is seen. */
    public boolean shows(NodeId from, NodeId to) {
        var seen = seenFor(from);
        return !seen.equals(seenFor(to)) || seen.equals(from) && seen.equals(to);
    }

    /** Whether a node is seen as a closed group. */
    public boolean isClosed(NodeId node) {
        return hidden.containsKey(node);
    }

    /** The groups that are seen closed, in no promised order. */
    public Collection<NodeId> closed() {
        return hidden.keySet();
    }

    /** All that a closed group hides, at any depth, sorted by id; empty for any other node. */
    public List<NodeId> hiddenIn(NodeId group) {
        return hidden.getOrDefault(group, List.of());
    }

    /** The nodes that another node is seen for in this folding than in another one. */
    public Set<NodeId> seenElsewhere(Folding other) {
        var elsewhere = new LinkedHashSet<NodeId>();
        Stream.of(standIns, other.standIns)
                .flatMap(map -> map.keySet().stream())
                .filter(node -> !seenFor(node).equals(other.seenFor(node)))
                .forEach(elsewhere::add);
        return elsewhere;
    }

    /** The groups that are closed in just one of this folding and another one. */
    public Set<NodeId> closedInOneOf(Folding other) {
        var either = new LinkedHashSet<>(hidden.keySet());
        either.addAll(other.hidden.keySet());
        either.removeIf(group -> isClosed(group) && other.isClosed(group));
        return either;
    }

    /** Where a node is seen, or null if it is not. @param open where it stands while every group is open; null if it is not in the view */
    public @Nullable Box box(NodeId node, @Nullable Box open) {
        if (isEmpty() || open == null) {
            return open;
        }
        return hides(node) ? null : isClosed(node) ? closed(open) : open;
    }

    private static Box closed(Box open) {
        return open.sized(Math.min(WIDTH, open.width()), Math.min(HEIGHT, open.height()));
    }
}
