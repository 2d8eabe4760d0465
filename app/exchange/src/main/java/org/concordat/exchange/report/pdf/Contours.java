package org.concordat.exchange.report.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The outline of a glyph as TrueType has it: lines and curves of the second degree, y upwards. */
final class Contours {

    /** A third-degree curve is split until it is followed to a half of a thousandth of an em. */
    private static final double TOLERANCE = 0.5;

    private static final double ERROR = Math.sqrt(3) / 36;
    private static final int MOST_PIECES = 8;

    private record Point(int x, int y, boolean on) {}

    private final List<List<Point>> contours = new ArrayList<>();
    private List<Point> open = new ArrayList<>();
    private double x;
    private double y;

    private Contours() {}

    static Contours of(Shape outline) {
        var contours = new Contours();
        var at = new double[6];
        for (var path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            contours.follow(path.currentSegment(at), at);
        }
        contours.finish();
        return contours;
    }

    private void follow(int segment, double[] at) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> {
                finish();
                line(at[0], at[1]);
            }
            case PathIterator.SEG_LINETO -> line(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> curve(at[0], at[1], at[2], at[3]);
            case PathIterator.SEG_CUBICTO -> cubic(at);
            default -> finish();
        }
    }

    private void line(double toX, double toY) {
        add(toX, toY, true);
        x = toX;
        y = toY;
    }

    private void curve(double byX, double byY, double toX, double toY) {
        add(byX, byY, false);
        line(toX, toY);
    }

    /** Each piece as the curve of the second degree with the same ends that lies nearest. */
    private void cubic(double[] at) {
        double x0 = x;
        double y0 = y;
        double bend = Math.hypot(at[4] - 3 * at[2] + 3 * at[0] - x0, at[5] - 3 * at[3] + 3 * at[1] - y0);
        int pieces = (int) Math.min(MOST_PIECES, Math.max(1, Math.ceil(Math.cbrt(ERROR * bend / TOLERANCE))));
        for (int i = 1; i <= pieces; i++) {
            double from = (i - 1.0) / pieces;
            double to = (double) i / pieces;
            double half = (to - from) / 2;
            double endX = value(x0, at[0], at[2], at[4], to);
            double endY = value(y0, at[1], at[3], at[5], to);
            // The mean of what the slopes at both ends ask for.
            double byX = (x + endX) / 2
                    + half / 2 * (slope(x0, at[0], at[2], at[4], from) - slope(x0, at[0], at[2], at[4], to));
            double byY = (y + endY) / 2
                    + half / 2 * (slope(y0, at[1], at[3], at[5], from) - slope(y0, at[1], at[3], at[5], to));
            curve(byX, byY, endX, endY);
        }
    }

    private static double value(double a, double b, double c, double d, double t) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    private static double slope(double a, double b, double c, double d, double t) {
        double u = 1 - t;
        return 3 * u * u * (b - a) + 6 * u * t * (c - b) + 3 * t * t * (d - c);
    }

    private void add(double px, double py, boolean on) {
        open.add(new Point((int) Math.round(px), (int) Math.round(-py), on));
    }

    private void finish() {
        if (open.size() > 2) {
            contours.add(List.copyOf(open));
        }
        open = new ArrayList<>();
    }

    int count() {
        return contours.size();
    }

    int points() {
        return contours.stream().mapToInt(List::size).sum();
    }

    int left() {
        return all().stream().mapToInt(Point::x).min().orElse(0);
    }

    private List<Point> all() {
        return contours.stream().flatMap(List::stream).toList();
    }

    /** Nothing for a glyph without ink. */
    void write(DataOutputStream out) throws IOException {
        if (contours.isEmpty()) {
            return;
        }
        var points = all();
        OutlineFont.shorts(
                out,
                contours.size(),
                left(),
                points.stream().mapToInt(Point::y).min().orElse(0),
                points.stream().mapToInt(Point::x).max().orElse(0),
                points.stream().mapToInt(Point::y).max().orElse(0));
        int last = -1;
        for (var contour : contours) {
            last += contour.size();
            out.writeShort(last);
        }
        out.writeShort(0);
        for (var point : points) {
            out.writeByte(point.on() ? 1 : 0);
        }
        int before = 0;
        for (var point : points) {
            out.writeShort(point.x() - before);
            before = point.x();
        }
        before = 0;
        for (var point : points) {
            out.writeShort(point.y() - before);
            before = point.y();
        }
    }
}
