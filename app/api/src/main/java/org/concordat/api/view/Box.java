package org.concordat.api.view;

/**
 * Where a node stands in a view, in drawing units (one is one pixel at 100 %); y grows downwards.
 *
 * @param x the left edge, from -1,000,000 to 1,000,000
 * @param y the upper edge, likewise
 * @param pinned whether layouts leave it where it is
 * @param level what is higher is painted later, and so in front, among frames and among the others; 0 unless it was brought to the front or
 *     sent to the back, from -1,000,000 to 1,000,000
 * @since 0.1.0
 */
public record Box(double x, double y, double width, double height, boolean pinned, int level) {

    private static final double FARTHEST = 1e6;
    private static final double LARGEST = 1e5;
    private static final int HIGHEST = 1_000_000;

    /** @throws IllegalArgumentException unless all are finite and within bounds and the size is positive */
    public Box {
        if (!(Math.abs(x) <= FARTHEST
                && Math.abs(y) <= FARTHEST
                && width > 0
                && width <= LARGEST
                && height > 0
                && height <= LARGEST)) {
            throw new IllegalArgumentException(
                    "Not a place on the drawing: " + x + ", " + y + ", " + width + " by " + height);
        }
        if (Math.abs(level) > HIGHEST) {
            throw new IllegalArgumentException("Not a level: " + level);
        }
    }

    /** A box that is neither in front nor at the back. */
    public Box(double x, double y, double width, double height, boolean pinned) {
        this(x, y, width, height, pinned, 0);
    }

    public static Box of(double x, double y, double width, double height) {
        return new Box(x, y, width, height, false);
    }

    /** The same elsewhere; where the drawing ends it stops, as no pointer may push it out. */
    public Box at(double newX, double newY) {
        return new Box(within(newX), within(newY), width, height, pinned, level);
    }

    private static double within(double place) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, place));
    }

    /** The same in another size, which must be positive; the largest there is if it were larger. */
    public Box sized(double newWidth, double newHeight) {
        return new Box(x, y, Math.min(LARGEST, newWidth), Math.min(LARGEST, newHeight), pinned, level);
    }

    public Box withPinned(boolean nowPinned) {
        return new Box(x, y, width, height, nowPinned, level);
    }

    public Box withLevel(int newLevel) {
        return new Box(x, y, width, height, pinned, newLevel);
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }
}
