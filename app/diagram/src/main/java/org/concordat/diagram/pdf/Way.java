package org.concordat.diagram.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Follows the outline of a shape in the steps that PDF and its fonts know: their only curves are of the third degree. */
interface Way {

    void move(double x, double y);

    void line(double x, double y);

    void curve(double x1, double y1, double x2, double y2, double x, double y);

    void close();

    static void follow(Shape shape, Way way) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int last = 0;
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> way.move(at[0], at[1]);
                case PathIterator.SEG_LINETO -> way.line(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    way.curve(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                    last = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    way.curve(at[0], at[1], at[2], at[3], at[4], at[5]);
                    last = 4;
                }
                default -> way.close();
            }
            x = at[last];
            y = at[last + 1];
        }
    }
}
