package org.concordat.desktop.canvas;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeShape;
import org.concordat.api.view.Box;
import org.concordat.api.view.ViewId;
import org.concordat.core.document.Document;
import org.concordat.diagram.nesting.Belonging;

/**
 * Places for many new nodes that come into a view at once: members in the frame of their group as far as it has room or can grow, all
 * others line by line in a block beside what stands there.
 */
final class Arriving {

    /** More members than this are a crowd for which no frame grows. */
    private static final int MOST_MEMBERS = 200;

    private static final double GAP = 20;
    private static final double ASPECT = 1.6;

    private final Document document;
    private final ViewId view;
    private final Map<NodeId, Box> seen = new LinkedHashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    Arriving(Document document, ViewId view) {
        this.document = document;
        this.view = view;
        var folding = document.folding(view);
        Objects.requireNonNull(document.view(view)).boxes().forEach((id, box) -> {
            if (!folding.hides(id)) {
                seen.put(id, box);
            }
        });
    }

    /**
     * What places new nodes, and makes frames larger for them.
     *
     * @param links that come with them
     * @param middle around which those stand that belong nowhere
     */
    List<Edit> places(Collection<Node> nodes, Collection<Link> links, Point2D middle) {
        var groups = groups(nodes, links);
        var others = new ArrayList<Node>();
        for (var node : nodes) {
            var group = groups.get(node.id());
            if (group == null || !stands(node, group)) {
                others.add(node);
            }
        }
        if (!others.isEmpty()) {
            block(others, middle);
        }
        return List.copyOf(edits);
    }

    private Map<NodeId, NodeId> groups(Collection<Node> nodes, Collection<Link> links) {
        var groups = new LinkedHashMap<NodeId, NodeId>();
        if (nodes.size() <= MOST_MEMBERS) {
            links.stream()
                    .filter(link -> Belonging.isSaidBy(link) && isOpenFrame(link.to()))
                    .forEach(link -> groups.putIfAbsent(link.from(), link.to()));
        }
        return groups;
    }

    private boolean isOpenFrame(NodeId group) {
        return seen.containsKey(group)
                && !document.folding(view).isClosed(group)
                && document.network()
                        .find(group)
                        .filter(node -> node.type().style().shape() == NodeShape.CONTAINER)
                        .isPresent();
    }

    private boolean stands(Node member, NodeId group) {
        var frame = Objects.requireNonNull(seen.get(group));
        var others = new ArrayList<Box>();
        seen.forEach((id, box) -> {
            if (!id.equals(group)) {
                others.add(box);
            }
        });
        var berth = Berth.in(frame, size(member), others);
        berth.ifPresent(found -> {
            if (!found.frame().equals(frame)) {
                put(group, Optional.of(frame), found.frame());
            }
            put(member.id(), Optional.empty(), found.place());
        });
        return berth.isPresent();
    }

    private void put(NodeId node, Optional<Box> before, Box after) {
        edits.add(new PlaceNode(view, node, before.orElse(null), after));
        seen.put(node, after);
    }

    private static Box size(Node node) {
        var style = node.type().style();
        return Boxes.holding(node, Box.of(0, 0, style.width(), style.height()));
    }

    /** As wide as a page, each node in a cell of its own. */
    private void block(List<Node> nodes, Point2D middle) {
        var sizes = nodes.stream().map(Arriving::size).toList();
        double across = GAP + sizes.stream().mapToDouble(Box::width).max().orElse(0);
        double down = GAP + sizes.stream().mapToDouble(Box::height).max().orElse(0);
        int columns = (int) Math.ceil(Math.sqrt(nodes.size() * ASPECT * down / across));
        int rows = (nodes.size() + columns - 1) / columns;
        double width = columns * across - GAP;
        double height = rows * down - GAP;
        var wish = Box.of(Boxes.snap(middle.getX() - width / 2), Boxes.snap(middle.getY() - height / 2), width, height);
        var room = new Room(seen.values()).take(wish);
        for (int i = 0; i < nodes.size(); i++) {
            double x = room.x() + i % columns * across;
            double y = room.y() + i / columns * down;
            put(nodes.get(i).id(), Optional.empty(), sizes.get(i).at(x, y));
        }
    }
}
