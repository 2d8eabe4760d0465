package org.concordat.desktop.canvas;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeShape;
import org.concordat.api.view.Box;
import org.jspecify.annotations.Nullable;

/** Tells what a node that is moved into a frame has become: to the eye it belongs there, but the network says so only by a link. */
final class Nesting {

    private final CanvasModel model;

    Nesting(CanvasModel model) {
        this.model = model;
    }

    /** In words, if a node has come to stand in a frame that nothing links it with; else empty. @param before where it stood, if anywhere */
    String entering(NodeId id, @Nullable Box before) {
        var node = model.network().node(id);
        var now = model.box(id);
        if (node == null || now == null) {
            return "";
        }
        return frames(Boxes.rectangle(now))
                .filter(frame -> !frame.equals(node) && !holds(frame, before) && holds(frame, now))
                .min(Comparator.comparingDouble(this::area))
                .filter(frame -> !isLinked(node, frame) && mayBeLinked(node, frame))
                .map(frame -> Texts.format("hint.nested", model.name(id), model.name(frame.id())))
                .orElse("");
    }

    /** The open frames around a point of the drawing, the innermost first. */
    List<NodeId> framesAround(Point2D point) {
        return frames(new Rectangle2D.Double(point.getX(), point.getY(), 1, 1))
                .filter(frame -> Boxes.rectangle(Objects.requireNonNull(model.box(frame.id())))
                        .contains(point))
                .sorted(Comparator.comparingDouble(this::area))
                .map(Node::id)
                .toList();
    }

    private Stream<Node> frames(Rectangle2D around) {
        return model.drawing().touching(around).stream()
                .map(element -> element instanceof NodeId id ? model.network().node(id) : null)
                .flatMap(Stream::ofNullable)
                .filter(node -> node.type().style().shape() == NodeShape.CONTAINER
                        && !model.groups().folding().isClosed(node.id()));
    }

    private boolean holds(Node frame, @Nullable Box box) {
        var outer = model.box(frame.id());
        return outer != null && box != null && Boxes.contains(outer, box);
    }

    private double area(Node frame) {
        var box = model.box(frame.id());
        return box == null ? Double.MAX_VALUE : box.width() * box.height();
    }

    private boolean isLinked(Node node, Node frame) {
        return Stream.concat(model.network().linksFrom(node.id()).stream(), model.network().linksTo(node.id()).stream())
                .anyMatch(link -> link.otherEnd(node.id()).equals(frame.id()));
    }

    private boolean mayBeLinked(Node node, Node frame) {
        return !model.offers().between(node.type(), frame.type()).isEmpty();
    }
}
