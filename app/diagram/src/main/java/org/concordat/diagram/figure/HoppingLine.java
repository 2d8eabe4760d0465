package org.concordat.diagram.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the straight part of a line from one point to another with its hops; those that would run into each other become one. */
final class HoppingLine {

    /** How much of a straight part must be left beside a hop. */
    private static final double BESIDE = 1.5;

    /** Of a radius, how far the control points of a quarter circle are from its ends. */
    private static final double QUARTER = 0.5523;

    private final Path2D path;
    private final Point2D from;
    private final double length;
    private final double alongX;
    private final double alongY;

    /** From where the path has come to. */
    HoppingLine(Path2D path, Point2D to) {
        this.path = path;
        from = path.getCurrentPoint();
        length = from.distance(to);
        alongX = length == 0 ? 0 : (to.getX() - from.getX()) / length;
        alongY = length == 0 ? 0 : (to.getY() - from.getY()) / length;
    }

    private record Span(double begin, double end, double radius) {

        boolean touches(Span next) {
            return next.begin < end + BESIDE;
        }

        Span with(Span next) {
            return new Span(begin, Math.max(end, next.end), Math.min(radius, next.radius));
        }
    }

    /** Goes over the hops of this part, but not to its end. */
    void hop(List<Hop> hops) {
        @Nullable Span open = null;
        for (Span span : spans(hops)) {
            if (open != null && open.touches(span)) {
                open = open.with(span);
            } else {
                draw(open);
                open = span;
            }
        }
        draw(open);
    }

    private List<Span> spans(List<Hop> hops) {
        return hops.stream()
                .map(hop -> {
                    double middle =
                            (hop.at().getX() - from.getX()) * alongX + (hop.at().getY() - from.getY()) * alongY;
                    return new Span(middle - hop.radius(), middle + hop.radius(), hop.radius());
                })
                .filter(span -> span.begin >= BESIDE && span.end <= length - BESIDE)
                .sorted(Comparator.comparingDouble(Span::begin))
                .toList();
    }

    /** Up a quarter, perhaps along, and down a quarter; on the upper side, or on the right of an upright line. */
    private void draw(@Nullable Span span) {
        if (span == null) {
            return;
        }
        double radius = span.radius;
        double reach = radius * QUARTER;
        go(span.begin, 0);
        curve(span.begin, reach, span.begin + radius - reach, radius, span.begin + radius, radius);
        go(span.end - radius, radius);
        curve(span.end - radius + reach, radius, span.end, reach, span.end, 0);
    }

    private void go(double along, double up) {
        path.lineTo(x(along, up), y(along, up));
    }

    private void curve(double along1, double up1, double along2, double up2, double along3, double up3) {
        path.curveTo(
                x(along1, up1), y(along1, up1), x(along2, up2), y(along2, up2), x(along3, up3), y(along3, up3));
    }

    private double x(double along, double up) {
        return from.getX() + alongX * along + side() * alongY * up;
    }

    private double y(double along, double up) {
        return from.getY() + alongY * along - side() * alongX * up;
    }

    private int side() {
        return alongX > 0 || alongX == 0 && alongY > 0 ? 1 : -1;
    }
}
