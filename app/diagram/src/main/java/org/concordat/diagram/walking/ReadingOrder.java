package org.concordat.diagram.walking;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.concordat.diagram.drawing.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a drawing as they are read: line by line from the top, each line from the left, and what stands inside a frame right after it.
 * A step costs what stands on the lines that it looks at, not the size of the drawing.
 */
public final class ReadingOrder {

    /** Boxes whose tops differ by less stand on one line, if the same line of this height holds both. */
    static final double LINE = 40;

    private final Drawing drawing;

    public ReadingOrder(Drawing drawing) {
        this.drawing = drawing;
    }

    /** The first node that touches an area, or null. */
    public @Nullable NodeId first(Rectangle2D area) {
        return places(drawing.nodes(area).stream())
                .min(Comparator.naturalOrder())
                .map(Place::id)
                .orElse(null);
    }

    /** The very first node, or null if nothing is drawn. */
    public @Nullable NodeId first() {
        return firstIn(null);
    }

    /** The very last node, or null if nothing is drawn. */
    public @Nullable NodeId last() {
        var last = lastIn(null);
        return last == null ? null : innermostLast(last);
    }

    /** The node after another one, or null after the last. */
    public @Nullable NodeId next(NodeId node) {
        var inside = drawing.isFrame(node) ? firstIn(node) : null;
        if (inside != null) {
            return inside;
        }
        for (NodeId at = node; at != null; at = frameOf(at)) {
            var place = Place.of(drawing, at);
            var after = place == null ? null : down(frameOf(at), place.line(), place::isBefore);
            if (after != null) {
                return after;
            }
        }
        return null;
    }

    /** The node before another one, or null before the first. */
    public @Nullable NodeId previous(NodeId node) {
        var place = Place.of(drawing, node);
        var frame = frameOf(node);
        var before = place == null ? null : up(frame, place.line(), place::isAfter);
        return before == null ? frame : innermostLast(before);
    }

    private NodeId innermostLast(NodeId node) {
        var last = node;
        for (var inside = lastIn(last); inside != null; inside = lastIn(last)) {
            last = inside;
        }
        return last;
    }

    private @Nullable NodeId firstIn(@Nullable NodeId frame) {
        return down(frame, line(area(frame).getMinY()), place -> true);
    }

    private @Nullable NodeId lastIn(@Nullable NodeId frame) {
        return frame != null && !drawing.isFrame(frame)
                ? null
                : up(frame, line(area(frame).getMaxY()), place -> true);
    }

    /** How many nodes stand wholly in a frame, those in frames inside it too. The cost is that of what stands there. */
    public int within(NodeId frame) {
        var box = drawing.box(frame);
        return box == null
                ? 0
                : (int) drawing.nodes(rectangle(box)).stream()
                        .filter(node -> !node.equals(frame)
                                && rectangle(box).contains(rectangle(Objects.requireNonNull(drawing.box(node)))))
                        .count();
    }

    /** The innermost frame that a node stands in wholly, or null. */
    public @Nullable NodeId frameOf(NodeId node) {
        var box = drawing.box(node);
        if (box == null) {
            return null;
        }
        return drawing.nodes(new Rectangle2D.Double(box.x(), box.y(), 1, 1)).stream()
                .filter(frame -> drawing.isFrame(frame) && isAround(frame, node, box))
                .min(Comparator.comparingDouble(this::size).thenComparing(NodeId::value, Comparator.reverseOrder()))
                .orElse(null);
    }

    private boolean isAround(NodeId frame, NodeId node, Box box) {
        var outer = Objects.requireNonNull(drawing.box(frame));
        boolean holds = rectangle(outer).contains(rectangle(box));
        double difference = outer.width() * outer.height() - box.width() * box.height();
        return holds
                && (difference > 0
                        || difference == 0 && frame.value().compareTo(node.value()) < 0 && drawing.isFrame(node));
    }

    private double size(NodeId frame) {
        var box = Objects.requireNonNull(drawing.box(frame));
        return box.width() * box.height();
    }

    private Rectangle2D area(@Nullable NodeId frame) {
        var box = frame == null ? null : drawing.box(frame);
        return box == null ? drawing.extent() : rectangle(box);
    }

    /** The first that fits from a line on. The lines looked at together grow, so that large gaps are crossed soon. */
    private @Nullable NodeId down(@Nullable NodeId frame, long line, Predicate<Place> condition) {
        var area = area(frame);
        long last = line(area.getMaxY());
        long many = 1;
        for (long from = line; from <= last; from += many, many *= 2) {
            var found = on(frame, area, from, from + many - 1).filter(condition).min(Comparator.naturalOrder());
            if (found.isPresent()) {
                return found.get().id();
            }
        }
        return null;
    }

    /** The last that fits up to a line. */
    private @Nullable NodeId up(@Nullable NodeId frame, long line, Predicate<Place> condition) {
        var area = area(frame);
        long first = line(area.getMinY());
        long many = 1;
        for (long to = line; to >= first; to -= many, many *= 2) {
            var found = on(frame, area, to - many + 1, to).filter(condition).max(Comparator.naturalOrder());
            if (found.isPresent()) {
                return found.get().id();
            }
        }
        return null;
    }

    /** What stands in a frame, or in none, and begins on some lines. */
    private Stream<Place> on(@Nullable NodeId frame, Rectangle2D area, long from, long to) {
        var strip =
                new Rectangle2D.Double(area.getMinX() - 1, from * LINE, area.getWidth() + 2, (to - from + 1) * LINE);
        return places(drawing.nodes(strip).stream())
                .filter(place -> place.line() >= from && place.line() <= to)
                .filter(place -> Objects.equals(frameOf(place.id()), frame));
    }

    private Stream<Place> places(Stream<NodeId> nodes) {
        return nodes.map(node -> Place.of(drawing, node)).flatMap(Stream::ofNullable);
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static long line(double y) {
        return (long) Math.floor(y / LINE);
    }

    /** Where a node begins; larger ones come before smaller ones that begin at the same place. */
    private record Place(long line, double left, double top, double size, NodeId id) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparingLong(Place::line)
                .thenComparingDouble(Place::left)
                .thenComparingDouble(Place::top)
                .thenComparing(Place::size, Comparator.reverseOrder())
                .thenComparing(place -> place.id().value());

        static @Nullable Place of(Drawing drawing, NodeId node) {
            var box = drawing.box(node);
            return box == null
                    ? null
                    : new Place(ReadingOrder.line(box.y()), box.x(), box.y(), box.width() * box.height(), node);
        }

        boolean isBefore(Place other) {
            return compareTo(other) < 0;
        }

        boolean isAfter(Place other) {
            return compareTo(other) > 0;
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
