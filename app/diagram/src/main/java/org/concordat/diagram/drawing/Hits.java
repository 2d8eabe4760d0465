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
        return Stream.<Optional<? extends ElementId>>of(label(), node(), link(), frame())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private Optional<? extends ElementId> label() {
        return scene.labels.near(around()).stream()
                .filter(label -> label.plate().contains(x, y))
                .map(Label::id)
                .max(Comparator.naturalOrder());
    }

    private Optional<? extends ElementId> node() {
        return nodes().stream()
                .filter(item -> !item.isFrame() && item.covers(x, y))
                .min(TOPMOST_FIRST)
                .map(NodeItem::id);
    }

    private Optional<? extends ElementId> link() {
        return scene.linkGrid.near(Dirt.grown(around(), WIDEST_HALF, WIDEST_HALF)).stream()
                .filter(item -> Dirt.grown(item.bounds(), tolerance, tolerance).contains(x, y))
                .filter(item -> item.distance(x, y) <= tolerance)
                .min(Comparator.<LinkItem>comparingDouble(item -> item.distance(x, y))
                        .thenComparing(LinkItem::id, Comparator.reverseOrder()))
                .map(LinkItem::id);
    }

    private Optional<? extends ElementId> frame() {
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

    /** The elements that lie inside an area altogether: frames first, then links, then other nodes. */
    static List<ElementId> within(Scene scene, Rectangle2D area) {
        var nodes = scene.nodeGrid.near(area).stream()
                .filter(item -> area.contains(item.figure().box()))
                .sorted(NodeItem.PAINTING_ORDER)
                .toList();
        var links = scene.linkGrid.near(area).stream()
                .filter(item -> item.trace().stream().allMatch(area::contains))
                .map(LinkItem::id)
                .sorted();
        return Stream.<ElementId>concat(
                        Stream.concat(nodes.stream().filter(NodeItem::isFrame).map(NodeItem::id), links),
                        nodes.stream().filter(item -> !item.isFrame()).map(NodeItem::id))
                .toList();
    }
}
