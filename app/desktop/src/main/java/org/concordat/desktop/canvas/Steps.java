package org.concordat.desktop.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeShape;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Folding;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Document;

/** Describes what the gestures of a canvas come to, each as one step to undo; it changes nothing. */
final class Steps {

    private static final int FEW = 200;

    private final Document document;
    private final ViewId view;

    Steps(Document document, ViewId view) {
        this.document = document;
        this.view = view;
    }

    /** Moves these nodes, what stands inside a container among them, and the bends of links between them. */
    Edit move(Collection<? extends ElementId> elements, double dx, double dy) {
        return moveJust(withContents(elements), dx, dy);
    }

    /** Moves just these nodes, which are in the view, and the bends of links between them. */
    Edit moveJust(Set<NodeId> nodes, double dx, double dy) {
        var edits = new ArrayList<Edit>();
        for (var node : nodes) {
            var box = box(node);
            edits.add(new PlaceNode(view, node, box, box.at(box.x() + dx, box.y() + dy)));
        }
        bentLinks(nodes)
                .forEach(link -> edits.add(new BendLink(
                        view,
                        link,
                        bends(link),
                        bends(link).stream()
                                .map(b -> Bend.near(b.x() + dx, b.y() + dy))
                                .toList())));
        long seen = nodes.stream().filter(node -> !folding().hides(node)).count();
        return new Group(Texts.format("step.move", seen), edits);
    }

    /** The links with bends between some nodes. Few links of the very many have any, and few nodes have many links. */
    private Stream<LinkId> bentLinks(Set<NodeId> nodes) {
        var candidates = nodes.size() > FEW
                ? Objects.requireNonNull(document.view(view)).bends().keySet().stream()
                        .sorted()
                        .map(network()::link)
                        .flatMap(Stream::ofNullable)
                : nodes.stream().flatMap(node -> network().linksFrom(node).stream());
        return candidates
                .filter(link -> nodes.contains(link.from()) && nodes.contains(link.to()))
                .map(Link::id)
                .filter(link -> !bends(link).isEmpty());
    }

    /** The nodes among these that are in the view, with all that stands wholly inside a container among them, and what closed groups hide. */
    Set<NodeId> withContents(Collection<? extends ElementId> elements) {
        var nodes = new LinkedHashSet<NodeId>();
        elements.forEach(id -> {
            if (id instanceof NodeId node && document.box(view, node) != null) {
                nodes.add(node);
            }
        });
        List.copyOf(nodes).stream().filter(this::isContainer).forEach(container -> nodes.addAll(inside(container)));
        if (!folding().isEmpty()) {
            List.copyOf(nodes).forEach(node -> nodes.addAll(folding().hiddenIn(node)));
        }
        return nodes;
    }

    private boolean isContainer(NodeId id) {
        return node(id).type().style().shape() == NodeShape.CONTAINER
                && !folding().isClosed(id);
    }

    private List<NodeId> inside(NodeId container) {
        var frame = box(container);
        return Objects.requireNonNull(document.view(view)).boxes().entrySet().stream()
                .filter(e -> !e.getKey().equals(container)
                        && !folding().hides(e.getKey())
                        && Boxes.contains(
                                frame, Objects.requireNonNull(folding().box(e.getKey(), e.getValue()))))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The points that a link passes through. */
    List<Bend> bends(LinkId link) {
        return document.bends(view, link);
    }

    /** Gives a link other bends. */
    Edit bend(LinkId link, List<Bend> after) {
        return new BendLink(view, link, bends(link), after);
    }

    /** Leads one end of a link to another node. */
    Edit reconnect(Link link, boolean source, NodeId node) {
        var after = source ? link.between(node, link.to()) : link.between(link.from(), node);
        return Group.of(Texts.get("step.reconnect"), new ChangeLink(link, after));
    }

    /** Lets layouts leave nodes where they are, or no longer. */
    Edit pin(Collection<? extends ElementId> elements, boolean pinned) {
        var edits = nodes(elements)
                .map(Node::id)
                .filter(id -> document.box(view, id) != null && box(id).pinned() != pinned)
                .<Edit>map(id -> new PlaceNode(view, id, box(id), box(id).withPinned(pinned)))
                .toList();
        return new Group(Texts.get(pinned ? "step.pin" : "step.unpin"), edits);
    }

    /** Gives a node another box: a resize. */
    Edit resize(NodeId node, Box after) {
        return Group.of(Texts.get("step.resize"), new PlaceNode(view, node, box(node), after));
    }

    /** Removes elements from the network, and so from all views. */
    Edit delete(Collection<? extends ElementId> elements) {
        var edits = new ArrayList<Edit>();
        links(elements).forEach(link -> edits.add(new RemoveLink(link)));
        nodes(elements).forEach(node -> edits.add(new RemoveNode(node)));
        return edits.size() == 1 ? edits.get(0) : new Group(Texts.format("step.delete", edits.size()), edits);
    }

    /** Takes nodes out of this view; the network keeps them. */
    Edit hide(Collection<? extends ElementId> elements) {
        var edits = nodes(elements)
                .map(Node::id)
                .filter(id -> document.box(view, id) != null)
                .<Edit>map(id -> new PlaceNode(view, id, box(id), null))
                .toList();
        return new Group(Texts.format("step.hide", edits.size()), edits);
    }

    /** Gives a node a name; a blank one takes the name away. Empty if it has that name already. A note grows if its text needs it. */
    Optional<Edit> rename(NodeId id, String name) {
        var before = node(id);
        var text = name.strip();
        var after = text.isEmpty() ? before.without(Core.NAME) : before.with(Core.NAME, text);
        if (after.equals(before)) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>(List.of(new ChangeNode(before, after)));
        var box = document.box(view, id);
        if (box != null && !Boxes.holding(after, box).equals(box)) {
            edits.add(new PlaceNode(view, id, box, Boxes.holding(after, box)));
        }
        return Optional.of(new Group(Texts.get("step.rename"), edits));
    }

    /** A new node of a type with its first name, or without where the name is a text of its own; it is in no view yet. */
    static Node newNode(NodeType type) {
        if (type.style().prose()) {
            return Node.of(type);
        }
        return Node.of(type).with(Core.NAME, Texts.format("newName", Texts.inSentence(type.label())));
    }

    /** Adds a node and shows it around a point. */
    Edit create(Node node, double x, double y) {
        return Group.of(
                new AddNode(node).label(),
                new AddNode(node),
                new PlaceNode(view, node.id(), null, Boxes.around(node.type().style(), x, y)));
    }

    /** Adds a node and a link that joins it to another, which must be in the network. */
    Edit create(Node node, double x, double y, Link link) {
        return Group.of(new AddNode(node).label(), create(node, x, y), new AddLink(link));
    }

    Edit connect(Link link) {
        return new AddLink(link);
    }

    private Stream<Link> links(Collection<? extends ElementId> elements) {
        return elements.stream()
                .map(id -> id instanceof LinkId link ? network().link(link) : null)
                .flatMap(Stream::ofNullable);
    }

    private Stream<Node> nodes(Collection<? extends ElementId> elements) {
        return elements.stream()
                .map(id -> id instanceof NodeId node ? network().node(node) : null)
                .flatMap(Stream::ofNullable);
    }

    private Folding folding() {
        return document.folding(view);
    }

    private Network network() {
        return document.network();
    }

    private Node node(NodeId id) {
        return Objects.requireNonNull(network().node(id), id::value);
    }

    private Box box(NodeId id) {
        return Objects.requireNonNull(document.box(view, id), id::value);
    }
}
