package org.concordat.diagram.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.LongConsumer;

/** The squares of a {@link Grid} that something touches; a square may be told twice. */
@FunctionalInterface
interface Footprint {

    /** The side of a square, in drawing units: a few boxes to a square. */
    double SIDE = 256;

    void visit(LongConsumer square);

    static Footprint of(Rectangle2D box) {
        return visitor -> {
            for (int column = cell(box.getMinX()); column <= cell(box.getMaxX()); column++) {
                for (int row = cell(box.getMinY()); row <= cell(box.getMaxY()); row++) {
                    visitor.accept(square(column, row));
                }
            }
        };
    }

    /** Of a segment, column by column, so that the inside of its bounding box stays free of it. */
    static Footprint of(double x1, double y1, double x2, double y2) {
        if (x1 > x2) {
            return of(x2, y2, x1, y1);
        }
        double slope = x1 == x2 ? 0 : (y2 - y1) / (x2 - x1);
        return visitor -> {
            for (int column = cell(x1); column <= cell(x2); column++) {
                double from = Math.max(x1, column * SIDE);
                double to = Math.min(x2, (column + 1) * SIDE);
                double enters = x1 == x2 ? y1 : y1 + (from - x1) * slope;
                double leaves = x1 == x2 ? y2 : y1 + (to - x1) * slope;
                for (int row = cell(Math.min(enters, leaves)); row <= cell(Math.max(enters, leaves)); row++) {
                    visitor.accept(square(column, row));
                }
            }
        };
    }

    /** Of all that lies no farther from a segment than so much: of parallels so close that no square finds room between them. */
    static Footprint of(Point2D from, Point2D to, double spread) {
        if (spread == 0) {
            return of(from.getX(), from.getY(), to.getX(), to.getY());
        }
        double distance = Math.max(1, from.distance(to));
        double ux = (to.getX() - from.getX()) / distance * spread;
        double uy = (to.getY() - from.getY()) / distance * spread;
        int strips = (int) Math.ceil(spread / SIDE);
        return visitor -> {
            for (int i = -strips; i <= strips; i++) {
                double beside = (double) i / strips;
                double x = -uy * beside;
                double y = ux * beside;
                of(from.getX() - ux + x, from.getY() - uy + y, to.getX() + ux + x, to.getY() + uy + y)
                        .visit(visitor);
            }
        };
    }

    private static int cell(double at) {
        return (int) Math.floor(at / SIDE);
    }

    private static long square(int column, int row) {
        return (long) column << 32 ^ row;
    }
}
