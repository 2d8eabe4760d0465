package org.concordat.desktop.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;

/** Takes copies out of a view, as a content with one view, and describes how such a content comes into it. */
final class Copying {

    private final Document document;
    private final ViewId view;

    Copying(Document document, ViewId view) {
        this.document = document;
        this.view = view;
    }

    /**
     * These nodes with all that closed groups among them hide, and all links among them, as they stand in the view. Links without both
     * their ends stay behind.
     */
    Content copy(Collection<? extends ElementId> elements) {
        var nodes = new LinkedHashMap<NodeId, Node>();
        var boxes = new HashMap<NodeId, Box>();
        for (var id : withHidden(elements)) {
            nodes.put(id, Objects.requireNonNull(document.network().node(id)));
            boxes.put(id, Objects.requireNonNull(document.box(view, id)));
        }
        var links = nodes.keySet().stream()
                .flatMap(id -> document.network().linksFrom(id).stream())
                .filter(link -> nodes.containsKey(link.to()))
                .toList();
        var bends = new HashMap<LinkId, List<Bend>>();
        links.forEach(link -> bends.put(link.id(), document.bends(view, link.id())));
        bends.values().removeIf(List::isEmpty);
        return new Content(
                Settings.titled(""),
                List.of(),
                List.copyOf(nodes.values()),
                links,
                List.of(new View(view, "", boxes, bends).withClosed(closed(nodes.keySet()))),
                List.of(),
                new TreeMap<>());
    }

    /** The nodes among these that are in the view, each closed group followed by all that it hides. */
    Set<NodeId> withHidden(Collection<? extends ElementId> elements) {
        var folding = document.folding(view);
        var nodes = new LinkedHashSet<NodeId>();
        for (var id : elements) {
            if (id instanceof NodeId node && document.box(view, node) != null) {
                nodes.add(node);
                nodes.addAll(folding.hiddenIn(node));
            }
        }
        return nodes;
    }

    /** What closed groups among some nodes hide of them. */
    private Map<NodeId, Set<NodeId>> closed(Set<NodeId> nodes) {
        if (document.folding(view).isEmpty()) {
            return Map.of();
        }
        var closed = new HashMap<>(Objects.requireNonNull(document.view(view)).closed());
        closed.keySet().retainAll(nodes);
        closed.replaceAll(
                (group, hidden) -> hidden.stream().filter(nodes::contains).collect(Collectors.toSet()));
        return closed;
    }

    /** Adds all of a copy under new ids, shifted from where it was copied; references among the copied follow them. */
    Paste paste(Content copy, double dx, double dy) {
        var ids = new HashMap<NodeId, NodeId>();
        copy.nodes().forEach(node -> ids.put(node.id(), NodeId.random()));
        var from = copy.views().isEmpty() ? View.empty("") : copy.views().get(0);
        var edits = new ArrayList<Edit>();
        for (var node : copy.nodes()) {
            var id = Objects.requireNonNull(ids.get(node.id()));
            edits.add(new AddNode(new Node(id, node.type(), renamed(node.facts(), ids))));
            var box = from.box(node.id());
            if (box != null) {
                edits.add(new PlaceNode(view, id, null, box.at(box.x() + dx, box.y() + dy)));
            }
        }
        for (var link : copy.links()) {
            var begin = ids.get(link.from());
            var end = ids.get(link.to());
            if (begin != null && end != null) {
                var added = new Link(LinkId.random(), link.type(), begin, end, renamed(link.facts(), ids));
                edits.add(new AddLink(added));
                bend(added.id(), from.bends(link.id()), dx, dy, edits);
            }
        }
        from.closed().forEach((group, hidden) -> edits.add(close(group, hidden, ids)));
        var folding = Folding.of(from.closed());
        var seen = copy.nodes().stream()
                .map(Node::id)
                .filter(id -> !folding.hides(id))
                .map(ids::get)
                .toList();
        return new Paste(new Group(Texts.format("step.paste", seen.size()), edits), seen);
    }

    private Edit close(NodeId group, Set<NodeId> hidden, Map<NodeId, NodeId> ids) {
        var hides = hidden.stream().map(ids::get).collect(Collectors.toSet());
        return new CloseGroup(view, Objects.requireNonNull(ids.get(group)), hides, Set.of());
    }

    private void bend(LinkId link, List<Bend> bends, double dx, double dy, List<Edit> edits) {
        if (!bends.isEmpty()) {
            var shifted =
                    bends.stream().map(b -> Bend.near(b.x() + dx, b.y() + dy)).toList();
            edits.add(new BendLink(view, link, List.of(), shifted));
        }
    }

    private static Facts renamed(Facts facts, Map<NodeId, NodeId> ids) {
        var map = facts.asMap();
        map.replaceAll((id, value) -> renamed(value, ids));
        return Facts.ofChecked(map);
    }

    private static Object renamed(Object value, Map<NodeId, NodeId> ids) {
        if (value instanceof NodeId id) {
            return ids.getOrDefault(id, id);
        }
        return value instanceof List<?> list && list.stream().anyMatch(NodeId.class::isInstance)
                ? list.stream().map(item -> renamed(item, ids)).toList()
                : value;
    }

    /** What pasting comes to, and those of the nodes that it adds that are seen. */
    record Paste(Edit edit, List<NodeId> nodes) {}
}
