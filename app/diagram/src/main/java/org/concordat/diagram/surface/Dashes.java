package org.concordat.diagram.surface;

import java.util.List;

/** Draws a way, all of it or in dashes; each of its parts begins with a dash. */
final class Dashes {

    private final double[] lengths;
    private final Nib nib;

    /** @param lengths of dash and gap by turns; none for an unbroken line */
    Dashes(List<Double> lengths, double scale, Nib nib) {
        this.lengths = lengths.stream().mapToDouble(length -> length * scale).toArray();
        this.nib = nib;
    }

    void follow(Way way) {
        for (var part : way.parts()) {
            if (lengths.length == 0) {
                drawUnbroken(part.points(), part.closed());
            } else {
                drawBroken(part.points());
            }
        }
    }

    private void drawUnbroken(double[] points, boolean closed) {
        for (int i = 2; i < points.length; i += 2) {
            boolean starts = i == 2 && !closed;
            boolean ends = i == points.length - 2 && !closed;
            nib.draw(points[i - 2], points[i - 1], points[i], points[i + 1], starts, ends);
        }
    }

    private void drawBroken(double[] points) {
        int turn = 0;
        double left = lengths[0];
        for (int i = 2; i < points.length; i += 2) {
            double dx = points[i] - points[i - 2];
            double dy = points[i + 1] - points[i - 1];
            double length = Math.hypot(dx, dy);
            double done = 0;
            while (done < length) {
                double step = Math.min(left, length - done);
                if (turn % 2 == 0) {
                    double x = points[i - 2] + dx * done / length;
                    double y = points[i - 1] + dy * done / length;
                    boolean starts = done > 0 || i == 2;
                    boolean ends = step == left || i == points.length - 2;
                    nib.draw(x, y, x + dx * step / length, y + dy * step / length, starts, ends);
                }
                done += step;
                left -= step;
                if (left <= 0) {
                    turn = (turn + 1) % lengths.length;
                    left = lengths[turn];
                }
            }
        }
    }
}
