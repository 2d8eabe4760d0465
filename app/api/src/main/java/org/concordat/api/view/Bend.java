package org.concordat.api.view;

/** A point that a link passes through in a view, in drawing units. */
public record Bend(double x, double y) {

    /** @throws IllegalArgumentException unless both are finite and within a million */
    public Bend {
        if (!(Math.abs(x) <= 1e6 && Math.abs(y) <= 1e6)) {
            throw new IllegalArgumentException("Not a point on the drawing: " + x + ", " + y);
        }
    }
}
