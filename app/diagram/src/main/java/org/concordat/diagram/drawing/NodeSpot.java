package org.concordat.diagram.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeShape;
import org.concordat.api.view.Box;
import org.concordat.diagram.figure.Dress;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.figure.StatusLook;
import org.concordat.diagram.shape.Outline;
import org.concordat.diagram.styling.Styling;
import org.jspecify.annotations.Nullable;

/**
 * A node and where it stands. How it looks is worked out when somebody wants to see it, as most of a large network is never looked at;
 * any thread may ask.
 */
final class NodeSpot extends Spot {

    /** The larger first, so that nothing hides what stands on it. */
    static final Comparator<NodeSpot> LARGEST_FIRST =
            Comparator.comparingDouble(NodeSpot::area).reversed().thenComparing(NodeSpot::id);

    /** What was sent to the back first, what was brought to the front last. */
    static final Comparator<NodeSpot> PAINTING_ORDER =
            Comparator.comparingInt(NodeSpot::level).thenComparing(LARGEST_FIRST);

    private final int number;
    private final Node node;
    private final Rectangle2D box;
    private final boolean frame;
    private final int level;
    private final boolean pinned;
    private final @Nullable String holds;
    private final NodeFigures figures;
    private final Dress dress;
    private final Point2D centre;
    /** Its cross stands out of its box. */
    private final boolean failed;

    /** Two threads may both make it, and make the same. */
    private @Nullable NodeItem item;

    /**
     * @param number tells it apart from the others of its scene; they are low
     * @param place where it is seen
     * @param box the same, as it is painted
     * @param holds what a closed group hides, in words; null for anything else
     * @param dress what style rules change
     */
    NodeSpot(
            int number,
            Node node,
            Box place,
            Rectangle2D box,
            boolean frame,
            @Nullable String holds,
            NodeFigures figures,
            Dress dress) {
        this.number = number;
        this.node = node;
        this.box = box;
        this.frame = frame;
        level = place.level();
        pinned = place.pinned();
        this.holds = holds;
        this.figures = figures;
        this.dress = dress;
        failed = StatusLooks.of(node) == StatusLook.FAILED;
        centre = holds == null
                ? centre(node.type().style().shape(), box)
                : new Point2D.Double(box.getCenterX(), box.getCenterY());
    }

    private static Point2D centre(NodeShape shape, Rectangle2D box) {
        return switch (shape) {
            case RECTANGLE, ROUNDED, ROUNDED_SQUARE, CONTAINER ->
                new Point2D.Double(box.getCenterX(), box.getCenterY());
            default -> Outline.of(shape, box).centre();
        };
    }

    private double area() {
        return box.getWidth() * box.getHeight();
    }

    private int level() {
        return level;
    }

    boolean isPinned() {
        return pinned;
    }

    int number() {
        return number;
    }

    NodeId id() {
        return node.id();
    }

    Node node() {
        return node;
    }

    /** Whether it is a closed group. */
    boolean isClosed() {
        return holds != null;
    }

    /** What style rules say of it and of its links. */
    Styling styling() {
        return figures.styling();
    }

    /** What it is painted in; not to be changed. */
    Rectangle2D box() {
        return box;
    }

    boolean isFrame() {
        return frame;
    }

    /** Where links begin and end, were they not cut off at its outline. */
    Point2D centre() {
        return centre;
    }

    NodeItem item() {
        var known = item;
        if (known == null) {
            known = NodeItem.of(id(), figures.of(node, box, frame, holds, dress));
            item = known;
        }
        return known;
    }

    NodeFigure figure() {
        return item().figure();
    }

    /** What its figure touches; not to be changed. */
    Rectangle2D bounds() {
        return failed ? item().bounds() : box;
    }

    /** Whether it is painted alike and as far in front. */
    boolean looksLike(NodeSpot other) {
        return level == other.level && pinned == other.pinned && figure().equals(other.figure());
    }

    boolean hasSameOutline(NodeSpot other) {
        return box.equals(other.box)
                && node.type().style().shape() == other.node.type().style().shape()
                && frame == other.frame
                && (holds == null) == (other.holds == null);
    }

    @Override
    Footprint footprint() {
        return Footprint.of(bounds());
    }

    @Override
    boolean mayTouch(Rectangle2D area) {
        return bounds().intersects(area);
    }
}
