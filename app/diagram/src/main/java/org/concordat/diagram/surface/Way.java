package org.concordat.diagram.surface;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A path of straight pieces, in one or several parts. */
final class Way {

    /** Points joined by straight pieces, x and y by turns. */
    record Part(double[] points, boolean closed) {}

    private static final double PARTS = 256;

    private final List<Part> parts = new ArrayList<>(1);
    private double[] points = new double[8];
    private int size;

    Way(PathIterator path) {
        var at = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_CLOSE) {
                add(points[0], points[1]);
                end(true);
                // What follows without a move begins where the part ended.
                size = 2;
            } else {
                if (kind == PathIterator.SEG_MOVETO) {
                    end(false);
                }
                add(at[0], at[1]);
            }
        }
        end(false);
    }

    private void add(double x, double y) {
        if (size == points.length) {
            points = Arrays.copyOf(points, 2 * size);
        }
        points[size++] = rounded(x);
        points[size++] = rounded(y);
    }

    /** To few digits, so that a shift by whole pixels changes nothing. */
    private static double rounded(double pixels) {
        return Math.rint(pixels * PARTS) / PARTS;
    }

    private void end(boolean closed) {
        if (size > 2) {
            parts.add(new Part(Arrays.copyOf(points, size), closed));
        }
        size = 0;
    }

    List<Part> parts() {
        return parts;
    }

    /** Whether it is one piece. */
    boolean isStraight() {
        return parts.size() == 1 && parts.get(0).points().length == 4;
    }
}
