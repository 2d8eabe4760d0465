package org.concordat.desktop.canvas;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.fact.NodeId;

/** What is being moved and where the pointer took hold of it, in drawing units: works out how far it goes for each place of the pointer. */
final class Moving {

    private static final double REACH = 6;
    /** Where more is in sight there is something to line up with everywhere. */
    private static final int MOST_STANDING = 500;

    private final CanvasModel model;
    private final Set<NodeId> nodes;
    private final NodeId grabbed;
    private final Point2D start;
    private final Rectangle2D bounds;
    private final boolean many;
    private final List<Rectangle2D> standing;
    private Guides guides = Guides.NONE;

    /** @param sight the part of the drawing that is seen: what stands there attracts */
    Moving(CanvasModel model, NodeId grabbed, Point2D start, Rectangle2D sight) {
        this.model = model;
        this.grabbed = grabbed;
        this.start = start;
        nodes = model.steps().withContents(model.selected());
        many = Affected.byMoving(nodes, model.drawing().network()).many();
        bounds = seen().map(this::area).reduce(Rectangle2D::createUnion).orElseGet(Rectangle2D.Double::new);
        standing = model.drawing()
                .elements()
                .filter(id -> id instanceof NodeId node && !nodes.contains(node))
                .map(id -> area((NodeId) id))
                .filter(sight::intersects)
                .limit(MOST_STANDING)
                .toList();
    }

    /** Those that are not hidden in closed groups. */
    private Stream<NodeId> seen() {
        return nodes.stream().filter(node -> model.box(node) != null);
    }

    private Rectangle2D area(NodeId node) {
        return Boxes.rectangle(Objects.requireNonNull(model.box(node), node::value));
    }

    /** The one that the pointer holds. */
    NodeId grabbed() {
        return grabbed;
    }

    /** Whether it is too much to be painted in every frame. */
    boolean isMany() {
        return many;
    }

    /** What goes along: all that is selected, with what stands inside containers or is hidden in closed groups. */
    Set<NodeId> nodes() {
        return nodes;
    }

    Outlines outlines() {
        return new Outlines(seen().map(this::area).toList(), bounds);
    }

    /** The lines to show for the last place of the pointer. */
    Guides guides() {
        return guides;
    }

    /** How far everything goes when the pointer is at a place. @param reachOfPixel how many drawing units a pixel is */
    Point2D to(Point2D pointer, boolean snaps, boolean straight, double reachOfPixel) {
        double dx = pointer.getX() - start.getX();
        double dy = pointer.getY() - start.getY();
        if (straight) {
            boolean sideways = Math.abs(dx) > Math.abs(dy);
            dx = sideways ? dx : 0;
            dy = sideways ? 0 : dy;
        }
        guides = snaps && !nodes.isEmpty() ? guides(dx, dy, REACH * reachOfPixel) : Guides.NONE;
        return new Point2D.Double(
                dx == 0
                        ? 0
                        : guides.alignsX()
                                ? dx + guides.dx()
                                : rounded(area(grabbed).getX(), dx, snaps),
                dy == 0
                        ? 0
                        : guides.alignsY()
                                ? dy + guides.dy()
                                : rounded(area(grabbed).getY(), dy, snaps));
    }

    private Guides guides(double dx, double dy, double reach) {
        var moved =
                new Rectangle2D.Double(bounds.getX() + dx, bounds.getY() + dy, bounds.getWidth(), bounds.getHeight());
        return Guides.of(moved, standing, reach);
    }

    private static double rounded(double from, double by, boolean snaps) {
        return (snaps ? Boxes.snap(from + by) : Math.rint(from + by)) - from;
    }
}
