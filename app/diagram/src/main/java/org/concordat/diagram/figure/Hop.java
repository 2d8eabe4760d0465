package org.concordat.diagram.figure;

import java.awt.geom.Point2D;

/**
 * A place where a line hops over another one.
 *
 * @param segment the number of the straight part of the route, from 0
 * @param at where the two lines cross
 */
public record Hop(int segment, Point2D at) {

    /** Of the arc, in drawing units. */
    public static final double RADIUS = 5.5;
}
