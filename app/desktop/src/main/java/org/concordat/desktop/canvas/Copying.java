package org.concordat.desktop.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.BendLink;
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

    /** These nodes with all links among them, as they stand in the view. Links without both their ends stay behind. */
    Content copy(Collection<? extends ElementId> elements) {
        var nodes = new LinkedHashMap<NodeId, Node>();
        var boxes = new HashMap<NodeId, Box>();
        for (var id : elements) {
            if (id instanceof NodeId nodeId && document.box(view, nodeId) != null) {
                nodes.put(nodeId, Objects.requireNonNull(document.network().node(nodeId)));
                boxes.put(nodeId, Objects.requireNonNull(document.box(view, nodeId)));
            }
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
                List.of(new View(view, "", boxes, bends)),
                List.of(),
                new TreeMap<>());
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
        var label = Texts.format("step.paste", copy.nodes().size());
        return new Paste(new Group(label, edits), List.copyOf(new LinkedHashSet<>(ids.values())));
    }

    private void bend(LinkId link, List<Bend> bends, double dx, double dy, List<Edit> edits) {
        if (!bends.isEmpty()) {
            var shifted =
                    bends.stream().map(b -> new Bend(b.x() + dx, b.y() + dy)).toList();
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

    /** What pasting comes to, and the nodes that it adds. */
    record Paste(Edit edit, List<NodeId> nodes) {}
}
