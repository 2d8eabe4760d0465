package org.concordat.diagram.drawing;

import java.awt.geom.Rectangle2D;

/** What a {@link Grid} finds again: something that stands in the drawing. */
abstract class Spot {

    /** The search that met it last; only the thread of the network searches. */
    private int seen;

    /** The squares that it touches; always the same ones. */
    abstract Footprint footprint();

    /** Whether it may touch an area; true for some that do not, but never by much. */
    abstract boolean mayTouch(Rectangle2D area);

    /** Whether this is the first time that the given search meets it. */
    final boolean isNewTo(int search) {
        boolean isNew = seen != search;
        seen = search;
        return isNew;
    }
}
