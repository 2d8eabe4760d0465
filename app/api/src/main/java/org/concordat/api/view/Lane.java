package org.concordat.api.view;

/**
 * A band behind the nodes of a view that a layout in lanes has left there, in drawing units.
 *
 * @param heading what the nodes in it have in common
 * @param x the left edge, within the bounds of a {@link Box}, as are the others
 * @since 0.1.0
 */
public record Lane(String heading, double x, double y, double width, double height) {

    /** @throws IllegalArgumentException unless all are finite and within bounds and the size is positive */
    public Lane {
        Box.of(x, y, width, height);
    }
}
