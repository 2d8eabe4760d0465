package org.concordat.diagram.surface;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Writes outlines in the path grammar of SVG, with absolute commands and at most two decimals. */
final class SvgPath {

    private static final char[] COMMANDS = {'M', 'L', 'Q', 'C', 'Z'};
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private SvgPath() {}

    static String of(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int segment = i.currentSegment(at);
            path.append(COMMANDS[segment]);
            for (int k = 0; k < COORDINATES[segment]; k++) {
                path.append(k == 0 ? "" : " ").append(number(at[k]));
            }
        }
        return path.toString();
    }

    /** Never in exponent form and never in the manner of a locale. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a coordinate: " + value);
        }
        long hundredths = Math.round(value * 100);
        long part = Math.abs(hundredths % 100);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
        if (part == 0) {
            return whole;
        }
        return whole + (part % 10 == 0 ? "." + part / 10 : (part < 10 ? ".0" : ".") + part);
    }
}
