package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.diagram.figure.NodeFigure;
import org.jspecify.annotations.Nullable;

/** Says what lies at a place. */
record Hits(Scene scene, double x, double y, double tolerance) {

    /** Half of the broadest line. */
    private static final double WIDEST_HALF = 20;

    private static final Comparator<NodeItem> TOPMOST_FIRST = NodeItem.PAINTING_ORDER.reversed();

    @Nullable
    ElementId topmost() {
        return label().or(this::node).or(this::link).or(this::frame).orElse(null);
    }

    private Optional<ElementId> label() {
        return scene.labels.near(around()).stream()
                .filter(label -> label.plate().contains(x, y))
                .<ElementId>map(Label::id)
                .max(Comparator.naturalOrder());
    }

    private Optional<ElementId> node() {
        return nodes().stream()
                .filter(item -> !item.isFrame() && item.covers(x, y))
                .min(TOPMOST_FIRST)
                .map(NodeItem::id);
    }

    private Optional<ElementId> link() {
        var nearest = new Nearest(x, y, tolerance);
        scene.linkGrid.visit(Dirt.grown(around(), WIDEST_HALF, WIDEST_HALF), nearest::offer);
        return Optional.ofNullable(nearest.id());
    }

    private Optional<ElementId> frame() {
        return nodes().stream()
                .filter(item -> item.isFrame() && isOnFrame(item))
                .min(TOPMOST_FIRST)
                .map(NodeItem::id);
    }

    /** A frame is met on its header and its border, so that what stands inside it can be reached; one that is empty is met everywhere. */
    private boolean isOnFrame(NodeItem frame) {
        Rectangle2D box = frame.figure().box();
        if (!Dirt.grown(box, tolerance, tolerance).contains(x, y)) {
            return false;
        }
        boolean inHeader = y <= box.getY() + NodeFigure.FRAME_HEADER;
        return inHeader || !Dirt.grown(box, -tolerance, -tolerance).contains(x, y) || isEmpty(frame);
    }

    private boolean isEmpty(NodeItem frame) {
        return scene.nodeGrid.near(frame.figure().box()).stream()
                .noneMatch(item -> item != frame
                        && frame.figure().box().contains(item.figure().box()));
    }

    private Collection<NodeItem> nodes() {
        return scene.nodeGrid.near(around());
    }

    private Rectangle2D around() {
        return Dirt.grown(new Rectangle2D.Double(x, y, 0, 0), tolerance, tolerance);
    }

    /** The elements that lie inside an area altogether, in no promised order. */
    static List<ElementId> within(Scene scene, Rectangle2D area) {
        var nodes = scene.nodeGrid.near(area).stream()
                .filter(item -> area.contains(item.figure().box()))
                .map(NodeItem::id);
        var links = scene.linkGrid.near(area).stream()
                .filter(item -> item.trace().isWithin(area))
                .map(LinkItem::id);
        return Stream.<ElementId>concat(nodes, links).toList();
    }
}
