package org.concordat.desktop.canvas;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.concordat.api.core.Core;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeShape;
import org.concordat.api.view.Box;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Document;
import org.concordat.desktop.canvas.Offers.Offer;
import org.concordat.desktop.canvas.PlaceGesture.Ghost;
import org.concordat.desktop.creating.LinkHabits;
import org.concordat.diagram.nesting.Belonging;
import org.jspecify.annotations.Nullable;

/** What comes into a view by name: new nodes, and those that the network has already, joined to another node or not, each as one step. */
final class Additions {

    private final Document document;
    private final ViewId view;
    private final CanvasModel model;

    Additions(Document document, ViewId view, CanvasModel model) {
        this.document = document;
        this.view = view;
        this.model = model;
    }

    /**
     * How something new is to be joined to a node.
     *
     * @param other the node that is there already, where the offer begins
     */
    record Joined(Offer offer, NodeId other) {}

    Document document() {
        return document;
    }

    /** A new node around a point, joined to another as offered; it is selected. @param name blank for the usual one */
    NodeId add(NodeType type, String name, Box box, @Nullable Joined joined) {
        var fresh = Steps.newNode(type);
        var node = name.isBlank() ? fresh : fresh.with(Core.NAME, name.strip());
        var edits = new ArrayList<Edit>();
        edits.add(new AddNode(node));
        place(node.id(), Boxes.holding(node, box), joined, edits);
        make(edits.get(0).label(), node.id(), edits, joined);
        return node.id();
    }

    /** Shows a node of the network here if it is not here yet, joined to another as offered; it is selected. */
    void show(NodeId node, Box box, @Nullable Joined joined) {
        var edits = new ArrayList<Edit>();
        if (!isHere(node)) {
            place(node, box, joined, edits);
        }
        make(Texts.format("step.show", model.name(node)), node, edits, joined);
    }

    /** Shows nodes of the network around a point; those that are here already stay where they are. All are selected. */
    void show(List<NodeId> nodes, Point2D at) {
        var room = room();
        var edits = new ArrayList<Edit>();
        for (var id : nodes) {
            var node = document.network().node(id);
            if (node != null && !isHere(id)) {
                edits.add(new PlaceNode(view, id, null, room.take(holding(node, at))));
            }
        }
        var label = nodes.size() == 1
                ? Texts.format("step.show", model.name(nodes.get(0)))
                : Texts.format("step.showMany", nodes.size());
        if (edits.isEmpty()) {
            model.hint(Texts.get("hint.shown"));
        }
        if (edits.isEmpty() || model.make(new Group(label, edits))) {
            model.select(nodes);
        }
    }

    /** What places many nodes at once. */
    Arriving arriving() {
        return new Arriving(document, view);
    }

    /** Inserts a template around a point; its nodes are selected. */
    void insert(Dragged.Copy template, Point2D middle) {
        var step = template.around(view, middle);
        if (model.makeUppermost(step)) {
            model.select(step.leaves().stream()
                    .filter(AddNode.class::isInstance)
                    .map(add -> ((AddNode) add).node().id())
                    .toList());
        }
    }

    /** A new member stands in the frame of its group, which grows for it; anything else where it was wished. */
    private void place(NodeId node, Box wish, @Nullable Joined joined, List<Edit> edits) {
        var place = wish;
        if (joined != null && isMembership(joined, node)) {
            var group = joined.other();
            var frame = openFrame(group);
            var berth = frame.flatMap(box -> Berth.in(box, wish, seen(group)));
            if (berth.isPresent()) {
                place = berth.get().place();
                edits.add(new PlaceNode(view, group, frame.get(), berth.get().frame()));
            }
        }
        edits.add(new PlaceNode(view, node, null, place));
    }

    /** Shows what a template would bring. */
    Ghost ghost(Dragged.Copy template) {
        return new TemplateGhost(view, template);
    }

    private static boolean isMembership(Joined joined, NodeId node) {
        var link = joined.offer().link(joined.other(), node);
        return link.to().equals(joined.other()) && Belonging.isSaidBy(link);
    }

    private Optional<Box> openFrame(NodeId group) {
        return document.network()
                .find(group)
                .filter(node -> isFrame(node) && !document.folding(view).isClosed(group))
                .map(node -> document.box(view, group));
    }

    /** The boxes of all that is seen, but for that of one node. */
    private List<Box> seen(@Nullable NodeId without) {
        var folding = document.folding(view);
        var seen = new ArrayList<Box>();
        Objects.requireNonNull(document.view(view)).boxes().forEach((id, box) -> {
            if (!id.equals(without) && !folding.hides(id)) {
                seen.add(box);
            }
        });
        return seen;
    }

    private void make(String label, NodeId node, List<Edit> edits, @Nullable Joined joined) {
        if (joined != null) {
            edits.add(new AddLink(joined.offer().link(joined.other(), node)));
        }
        if (edits.isEmpty() || model.makeUppermost(new Group(label, edits))) {
            model.select(List.of(node));
        }
    }

    /** Whether a node is in the view, be it hidden in a closed group. */
    boolean isHere(NodeId node) {
        return document.box(view, node) != null;
    }

    /** The links that may join two types, either way, those drawn most in this network first, then what makes a member of a frame. */
    List<Offer> likeliest(NodeType from, NodeType to, LinkHabits habits) {
        return model.offers().between(from, to).stream()
                .sorted(Comparator.<Offer>comparingInt(offer -> -(offer.forward()
                                ? habits.count(offer.type(), from, to)
                                : habits.count(offer.type(), to, from)))
                        .thenComparing(offer -> !joinsFrame(offer, offer.forward() ? to : from)))
                .toList();
    }

    private static boolean joinsFrame(Offer offer, NodeType end) {
        return end.style().shape() == NodeShape.CONTAINER && offer.type().family() == LinkFamily.MEMBERSHIP;
    }

    /** The box of a node of a type around a point of the drawing. */
    Box around(NodeType type, Point2D at) {
        return Boxes.around(type.style(), at.getX(), at.getY());
    }

    /** Around a point, but wholly in each frame or wholly beside it. */
    Box clear(Node node, Point2D at) {
        return Room.clear(holding(node, at), at, taken(Additions::isFrame));
    }

    /** The nearest place to that one where nothing stands, wholly in frames or wholly beside them. */
    Box free(Node node, Point2D at) {
        return room().take(holding(node, at));
    }

    /** The same, and outside frames if there is such a place in sight, as what stands in a frame looks like a member. */
    Box free(Node node, Point2D at, Rectangle2D sight) {
        var outside = new Room(seen(null)).take(holding(node, at));
        return sight.contains(Boxes.rectangle(outside)) ? outside : free(node, at);
    }

    private Box holding(Node node, Point2D at) {
        return Boxes.holding(node, around(node.type(), at));
    }

    private Room room() {
        return new Room(taken(node -> !isFrame(node)), taken(Additions::isFrame));
    }

    private List<Box> taken(Predicate<Node> which) {
        var folding = document.folding(view);
        var taken = new ArrayList<Box>();
        Objects.requireNonNull(document.view(view)).boxes().forEach((id, box) -> {
            var node = document.network().node(id);
            if (node != null && !folding.hides(id) && which.test(node)) {
                taken.add(box);
            }
        });
        return taken;
    }

    private static boolean isFrame(Node node) {
        return node.type().style().shape() == NodeShape.CONTAINER;
    }
}
