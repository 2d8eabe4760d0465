package org.concordat.desktop.canvas.tiles;

import java.awt.Graphics2D;
import org.concordat.diagram.surface.Bitmap;

/** What lies in one area of a drawing, as it was when the sheet was taken. May be painted on any thread, whatever happened since. */
public interface Sheet {

    /** About how many elements painting it takes. */
    int weight();

    /**
     * Paints the ground and all that stands on it.
     *
     * @param graphics in drawing units, clipped to the area
     * @param bitmap what the graphics paints on
     */
    void paint(Graphics2D graphics, Bitmap bitmap);
}
