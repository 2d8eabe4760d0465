package org.concordat.diagram.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.style.Stroke;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scope;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Document;
import org.concordat.diagram.SeededElements;

/** Draws edits at random, each fitting the document as it is. */
final class RandomEdits {

    private static final List<NodeType> NODE_TYPES = List.of(nodeType("test.provider"), nodeType("test.contract"));
    private static final List<LinkType> LINK_TYPES = List.of(linkType("test.holds"), linkType("test.pays"));

    private final Random random;
    private final SeededElements elements;
    private final Document document;
    private final List<ViewId> views;

    RandomEdits(long seed, Document document) {
        random = new Random(seed);
        elements = new SeededElements(seed);
        this.document = document;
        views = document.views().stream().map(v -> v.id()).toList();
    }

    static NodeType nodeType(String id) {
        return NodeType.of(id, id, "", NodeStyle.of(NodeShape.RECTANGLE, "#FFFFFF", "#000000"), List.of());
    }

    static LinkType linkType(String id) {
        var style = LinkStyle.of("#000000", Stroke.SOLID, 1, Arrow.OPEN);
        return LinkType.of(id, id, "", LinkFamily.OTHER, style, List.of());
    }

    /** An edit, an undo or a redo. */
    void step() {
        switch (random.nextInt(10)) {
            case 0, 1 -> document.undo();
            case 2 -> document.redo();
            case 3 -> document.apply(group());
            default -> document.apply(leaf());
        }
    }

    /** Edits of which none spoils the next: each is about another new node. */
    private Edit group() {
        var edits = new ArrayList<Edit>();
        var first = node();
        for (int i = random.nextInt(4); i >= 0; i--) {
            var node = node();
            edits.add(new AddNode(first));
            edits.add(new AddNode(node));
            edits.add(new AddLink(elements.link(one(LINK_TYPES), first.id(), node.id())));
            edits.add(new PlaceNode(one(views), first.id(), null, box()));
            edits.add(new PlaceNode(one(views), node.id(), null, box()));
            first = node();
        }
        return new Group("several", edits);
    }

    private Edit leaf() {
        var nodes = List.copyOf(document.network().nodes());
        var links = List.copyOf(document.network().links());
        if (nodes.size() < 3) {
            return new AddNode(node());
        }
        int kind = random.nextInt(100);
        if (random.nextInt(25) == 0) {
            var view = one(views);
            return new ChangeLook(view, document.look(view), look());
        } else if (random.nextInt(12) == 0) {
            return close(Objects.requireNonNull(document.view(one(views))));
        } else if (kind < 1) {
            return replace(Objects.requireNonNull(document.view(one(views))));
        } else if (kind < 3) {
            return placeMany(nodes, one(views));
        } else if (kind < 5) {
            return removeMany(nodes);
        } else if (kind < 12) {
            return new AddNode(node());
        } else if (kind < 32) {
            return new AddLink(
                    elements.link(one(LINK_TYPES), one(nodes).id(), one(nodes).id()));
        } else if (kind < 72) {
            return place(one(nodes), one(views));
        } else if (kind < 78) {
            return new RemoveNode(one(nodes));
        } else if (kind < 84 || links.isEmpty()) {
            var node = one(nodes);
            return new ChangeNode(node, node.withType(one(NODE_TYPES)));
        }
        return change(one(links), nodes, kind);
    }

    /** Hides nodes of a type, or links of a type, or nothing. */
    private Look look() {
        var filters = new ArrayList<Filter>();
        if (random.nextBoolean()) {
            filters.add(Filter.hide(Scope.nodes(one(NODE_TYPES).id())));
        }
        if (random.nextBoolean()) {
            filters.add(Filter.hide(Scope.links(one(LINK_TYPES).id())));
        }
        return Look.PLAIN.withFilters(filters);
    }

    /** Closes a group around what stands in it or around any nodes, hides more in it, or opens it. */
    private Edit close(View now) {
        var nodes = List.copyOf(now.boxes().keySet());
        var group =
                nodes.isEmpty() ? one(List.copyOf(document.network().nodes())).id() : one(nodes);
        var hidden = now.closed().getOrDefault(group, Set.of());
        if (!hidden.isEmpty() && random.nextInt(3) > 0) {
            return new CloseGroup(now.id(), group, Set.of(), hidden);
        }
        boolean any = random.nextInt(4) == 0;
        var hides = nodes.stream()
                .filter(node -> !node.equals(group) && !hidden.contains(node))
                .filter(node -> any ? random.nextInt(4) == 0 : isInside(now, node, group))
                .collect(Collectors.toSet());
        return new CloseGroup(now.id(), group, hides, Set.of());
    }

    private static boolean isInside(View view, NodeId node, NodeId group) {
        var box = Objects.requireNonNull(view.box(node));
        var around = Objects.requireNonNull(view.box(group));
        return around.x() <= box.centreX()
                && box.centreX() <= around.x() + around.width()
                && around.y() <= box.centreY()
                && box.centreY() <= around.y() + around.height();
    }

    /** The same view, some boxes gone and others elsewhere. */
    private Edit replace(View before) {
        Map<NodeId, Box> boxes = new HashMap<>(before.boxes());
        boxes.keySet().removeIf(id -> random.nextInt(4) == 0);
        boxes.replaceAll((id, box) -> random.nextBoolean() ? box() : box);
        var after = new View(before.id(), before.name(), boxes, before.bends(), before.closed(), before.look());
        return Group.of("replace", new RemoveView(before), new AddView(after));
    }

    private Edit placeMany(List<Node> nodes, ViewId view) {
        return new Group(
                "place many",
                nodes.stream()
                        .filter(node -> random.nextInt(8) > 0)
                        .<Edit>map(node -> place(node, view))
                        .toList());
    }

    private Edit removeMany(List<Node> nodes) {
        return new Group(
                "remove many",
                nodes.stream()
                        .filter(node -> random.nextInt(4) == 0)
                        .<Edit>map(RemoveNode::new)
                        .toList());
    }

    private Edit change(Link link, List<Node> nodes, int kind) {
        if (kind < 88) {
            return new RemoveLink(link);
        } else if (kind < 94) {
            var view = one(views);
            return new BendLink(view, link.id(), document.bends(view, link.id()), bends());
        }
        var changed = link.withType(one(LINK_TYPES));
        return new ChangeLink(link, changed.between(one(nodes).id(), one(nodes).id()));
    }

    private Edit place(Node node, ViewId view) {
        var before = document.box(view, node.id());
        return new PlaceNode(view, node.id(), before, random.nextInt(4) == 0 ? null : box());
    }

    private Node node() {
        return elements.node(one(NODE_TYPES));
    }

    private Box box() {
        return Box.of(
                random.nextInt(-500, 500), random.nextInt(-500, 500), random.nextInt(20, 200), random.nextInt(20, 90));
    }

    private List<Bend> bends() {
        return random.ints(random.nextInt(3), -500, 500)
                .mapToObj(i -> new Bend(i, -i))
                .toList();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
