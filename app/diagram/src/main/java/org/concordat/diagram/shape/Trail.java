package org.concordat.diagram.shape;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Draws a line from point to point. */
final class Trail {

    private final Path2D path = new Path2D.Double();

    private Trail(double x, double y) {
        path.moveTo(x, y);
    }

    static Trail from(double x, double y) {
        return new Trail(x, y);
    }

    Trail to(double x, double y) {
        path.lineTo(x, y);
        return this;
    }

    Trail curve(double x1, double y1, double x2, double y2, double x, double y) {
        path.curveTo(x1, y1, x2, y2, x, y);
        return this;
    }

    Trail corner(double atX, double atY, double x, double y) {
        path.quadTo(atX, atY, x, y);
        return this;
    }

    Shape open() {
        return path;
    }

    Shape closed() {
        path.closePath();
        return path;
    }
}
