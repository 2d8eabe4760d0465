package org.concordat.core.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
import org.concordat.api.view.Look;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.jspecify.annotations.Nullable;

/** A view of an open document. Belongs to the document's thread. */
final class LiveView {

    private final ViewId id;
    private String name;
    private final Map<NodeId, Box> boxes;
    private final Map<LinkId, List<Bend>> bends;
    private final Map<NodeId, Set<NodeId>> closed = new HashMap<>();
    private Look look;
    private @Nullable Folding folding;
    private @Nullable View snapshot;

    LiveView(View view) {
        id = view.id();
        name = view.name();
        boxes = new HashMap<>(view.boxes());
        bends = new HashMap<>(view.bends());
        view.closed().forEach((group, hidden) -> closed.put(group, new HashSet<>(hidden)));
        look = view.look();
        snapshot = view;
    }

    ViewId id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    Box box(NodeId node) {
        return boxes.get(node);
    }

    List<Bend> bends(LinkId link) {
        return bends.getOrDefault(link, List.of());
    }

    /** What a closed group hides; empty for any other node. */
    Set<NodeId> hiddenIn(NodeId group) {
        return closed.getOrDefault(group, Set.of());
    }

    /** The closed groups that hide a node. */
    List<NodeId> closedAround(NodeId node) {
        return closed.isEmpty()
                ? List.of()
                : closed.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(node))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
    }

    /** What is seen now; the same object until a group is closed or opened. */
    Folding folding() {
        var known = folding;
        if (known == null) {
            known = Folding.of(closed);
            folding = known;
        }
        return known;
    }

    /** The view as it is now; the same object until something changes. */
    View snapshot() {
        var known = snapshot;
        if (known == null) {
            known = new View(id, name, boxes, bends, closed, look);
            snapshot = known;
        }
        return known;
    }

    Look look() {
        return look;
    }

    void show(Look newLook) {
        snapshot = null;
        look = newLook;
    }

    void rename(String newName) {
        snapshot = null;
        name = newName;
    }

    void place(NodeId node, @Nullable Box box) {
        snapshot = null;
        if (box == null) {
            boxes.remove(node);
        } else {
            boxes.put(node, box);
        }
    }

    void bend(LinkId link, List<Bend> through) {
        snapshot = null;
        if (through.isEmpty()) {
            bends.remove(link);
        } else {
            bends.put(link, through);
        }
    }

    void close(NodeId group, Set<NodeId> hides, Set<NodeId> shows) {
        snapshot = null;
        folding = null;
        var hidden = closed.computeIfAbsent(group, g -> new HashSet<>());
        hidden.removeAll(shows);
        hidden.addAll(hides);
        if (hidden.isEmpty()) {
            closed.remove(group);
        }
    }
}
