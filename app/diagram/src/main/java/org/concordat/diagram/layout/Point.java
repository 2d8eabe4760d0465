package org.concordat.diagram.layout;

/** A place on the drawing, in drawing units; y grows downwards. */
public record Point(double x, double y) {

    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    Point transposed() {
        return new Point(y, x);
    }
}
