package org.concordat.api.view;

/**
 * A point that a link passes through in a view, in drawing units.
 *
 * @since 0.1.0
 */
public record Bend(double x, double y) {

    private static final double MOST = 1e6;

    /** @throws IllegalArgumentException unless both are finite and within a million */
    public Bend {
        if (!(Math.abs(x) <= MOST && Math.abs(y) <= MOST)) {
            throw new IllegalArgumentException("Not a point on the drawing: " + x + ", " + y);
        }
    }

    /** The point, or the nearest that is on the drawing. */
    public static Bend near(double x, double y) {
        return new Bend(Math.max(-MOST, Math.min(MOST, x)), Math.max(-MOST, Math.min(MOST, y)));
    }
}
