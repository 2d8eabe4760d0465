package org.concordat.desktop.canvas.tiles;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** A drawing that can be looked at part by part. Belongs to the event thread. */
public interface Source {

    /** All of the drawing, in drawing units; empty if there is nothing. */
    Rectangle2D bounds();

    /** The colour where there is nothing. */
    Color ground();

    /**
     * Copies what is to be painted of an area; cheap beside painting it.
     *
     * @param area in drawing units
     * @param scale how many pixels of the device a drawing unit is
     */
    Sheet sheet(Rectangle2D area, double scale);

    /** The same for a picture of the whole drawing that is looked at from afar. */
    Sheet overview(Rectangle2D area, double scale);
}
