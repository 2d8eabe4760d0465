package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.diagram.figure.NodeFigure;
import org.jspecify.annotations.Nullable;

/** Says what lies at a place. */
record Hits(Scene scene, double x, double y, double tolerance) {

    private static final Comparator<NodeSpot> TOPMOST_FIRST = NodeSpot.PAINTING_ORDER.reversed();

    @Nullable
    ElementId topmost() {
        return label().or(this::node).or(this::link).or(this::frame).orElse(null);
    }

    @Nullable
    NodeId topmostNode() {
        return (NodeId) node().or(this::frame).orElse(null);
    }

    @Nullable
    NodeId innermostFrame() {
        return nodes().filter(spot -> spot.isFrame() && spot.box().contains(x, y))
                .sorted(NodeSpot.LARGEST_FIRST.reversed())
                .filter(spot -> !isEmpty(scene, spot))
                .findFirst()
                .map(NodeSpot::id)
                .orElse(null);
    }

    private Optional<ElementId> label() {
        return scene.labels.near(around()).stream()
                .filter(label -> label.plate().contains(x, y))
                .<ElementId>map(Label::id)
                .max(Comparator.naturalOrder());
    }

    private Optional<ElementId> node() {
        return nodes().filter(spot -> !spot.isFrame()
                        && spot.box().contains(x, y)
                        && spot.item().covers(x, y))
                .min(TOPMOST_FIRST)
                .map(NodeSpot::id);
    }

    private Optional<ElementId> link() {
        var nearest = new Nearest(x, y, tolerance);
        scene.bundleGrid().visit(x, y, tolerance + scene.halfBroadest() + Bundle.ROUNDED, nearest::offer);
        return Optional.ofNullable(nearest.id());
    }

    private Optional<ElementId> frame() {
        return nodes().filter(spot -> spot.isFrame() && isOnFrame(spot))
                .min(TOPMOST_FIRST)
                .map(NodeSpot::id);
    }

    /** A frame is met on its header and its border, so that what stands inside it can be reached; one that is empty is met everywhere. */
    private boolean isOnFrame(NodeSpot frame) {
        Rectangle2D box = frame.box();
        if (!Dirt.grown(box, tolerance, tolerance).contains(x, y)) {
            return false;
        }
        boolean inHeader = y <= box.getY() + NodeFigure.FRAME_HEADER;
        return inHeader || !Dirt.grown(box, -tolerance, -tolerance).contains(x, y) || isEmpty(scene, frame);
    }

    /** Whether no other node stands wholly inside a frame. */
    static boolean isEmpty(Scene scene, NodeSpot frame) {
        return scene.nodeGrid.near(frame.box()).stream()
                .noneMatch(spot -> spot != frame && frame.box().contains(spot.box()));
    }

    private Stream<NodeSpot> nodes() {
        return scene.nodeGrid.near(around()).stream();
    }

    /** Never empty, as nothing touches an empty area. */
    private Rectangle2D around() {
        double least = Math.max(tolerance, 0.01);
        return Dirt.grown(new Rectangle2D.Double(x, y, 0, 0), least, least);
    }

    /** The elements that lie inside an area altogether, in no promised order. */
    static List<ElementId> within(Scene scene, Rectangle2D area) {
        var nodes = scene.nodeGrid.near(area).stream()
                .filter(spot -> area.contains(spot.box()))
                .map(NodeSpot::id);
        var links = scene.bundleGrid().near(area).stream().flatMap(bundle -> bundle.within(area));
        return Stream.<ElementId>concat(nodes, links).toList();
    }

    /** The elements that touch an area, in no promised order, and some links that only just miss it. */
    static List<ElementId> touching(Scene scene, Rectangle2D area) {
        var nodes = scene.nodeGrid.near(area).stream().map(NodeSpot::id);
        var links = scene.bundleGrid().near(area).stream()
                .flatMap(bundle -> bundle.links().stream())
                .map(Link::id);
        return Stream.<ElementId>concat(nodes, links).toList();
    }
}
