package org.concordat.diagram.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.figure.NodeFigure;
import org.jspecify.annotations.Nullable;

/** Says what lies at a place by looking at every figure, in the order that {@link Drawing#at} promises and with no index. */
final class PlainSearch {

    /** What a search needs of a link. */
    private record Line(List<Point2D> trace, double halfWidth, Rectangle2D plate, Point2D inside) {

        static Line of(LinkFigure figure) {
            return new Line(
                    figure.trace(),
                    figure.style().width() / 2,
                    figure.labelBounds(),
                    figure.route().at(0.4));
        }
    }

    private final Drawing drawing;
    private final Map<NodeId, NodeFigure> nodes = new HashMap<>();
    private final Map<LinkId, Line> links = new HashMap<>();

    PlainSearch(Drawing drawing) {
        this.drawing = drawing;
        drawing.elements().forEach(element -> {
            if (element instanceof NodeId node) {
                nodes.put(node, Objects.requireNonNull(drawing.figure(node)));
            } else {
                links.put((LinkId) element, Line.of(Objects.requireNonNull(drawing.figure((LinkId) element))));
            }
        });
    }

    /** Label, node, nearest link, frame. */
    @Nullable
    ElementId at(double x, double y, double tolerance) {
        return Stream.of(
                        label(x, y),
                        topmost(figure -> !figure.frame() && covers(figure, x, y)),
                        nearest(x, y, tolerance),
                        topmost(figure -> figure.frame() && isOnFrame(figure, x, y, tolerance)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable ElementId label(double x, double y) {
        return links.entrySet().stream()
                .filter(link -> link.getValue().plate().contains(x, y))
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What is painted last: the highest, then the smallest and, of equally large ones, the last by id. */
    private @Nullable ElementId topmost(Predicate<NodeFigure> condition) {
        return nodes.entrySet().stream()
                .filter(node -> condition.test(node.getValue()))
                .max(Comparator.comparingInt((Map.Entry<NodeId, NodeFigure> node) -> level(node.getKey()))
                        .thenComparing(node -> -area(node.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private int level(NodeId node) {
        return Objects.requireNonNull(drawing.box(node)).level();
    }

    private static double area(NodeFigure figure) {
        return figure.box().getWidth() * figure.box().getHeight();
    }

    private static boolean covers(NodeFigure figure, double x, double y) {
        var outline = figure.outline();
        return (outline.labelBelow() ? figure.box() : outline.shape()).contains(x, y);
    }

    private @Nullable ElementId nearest(double x, double y, double tolerance) {
        return links.entrySet().stream()
                .filter(link -> distance(link.getValue(), x, y) <= tolerance)
                .min(Comparator.comparingDouble((Map.Entry<LinkId, Line> link) -> distance(link.getValue(), x, y))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static double distance(Line link, double x, double y) {
        double least = Double.MAX_VALUE;
        Point2D last = link.trace().get(0);
        for (var point : link.trace()) {
            least = Math.min(least, Line2D.ptSegDistSq(last.getX(), last.getY(), point.getX(), point.getY(), x, y));
            last = point;
        }
        return Math.max(0, Math.sqrt(least) - link.halfWidth());
    }

    private boolean isOnFrame(NodeFigure frame, double x, double y, double tolerance) {
        var box = frame.box();
        boolean inside = grown(box, tolerance).contains(x, y);
        boolean header = y <= box.getY() + NodeFigure.FRAME_HEADER;
        boolean border = !grown(box, -tolerance).contains(x, y);
        return inside && (header || border || isEmpty(frame));
    }

    private boolean isEmpty(NodeFigure frame) {
        return nodes.values().stream()
                .noneMatch(other -> other != frame && frame.box().contains(other.box()));
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    /** What lies inside an area altogether. */
    Set<ElementId> within(Rectangle2D area) {
        Set<ElementId> found = new HashSet<>();
        nodes.forEach((id, figure) -> {
            if (area.contains(figure.box())) {
                found.add(id);
            }
        });
        links.forEach((id, line) -> {
            if (line.trace().stream().allMatch(area::contains)) {
                found.add(id);
            }
        });
        return found;
    }

    /** The middle of each label and points on each line, where something is bound to lie. */
    List<Point2D> targets() {
        List<Point2D> targets = new ArrayList<>();
        links.values().forEach(link -> {
            targets.addAll(link.trace());
            targets.add(link.inside());
            targets.add(
                    new Point2D.Double(link.plate().getCenterX(), link.plate().getCenterY()));
        });
        nodes.values()
                .forEach(node -> targets.add(
                        new Point2D.Double(node.box().getX() + 1, node.box().getY() + 1)));
        return targets;
    }
}
