package org.concordat.desktop.canvas.tiles;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.concordat.diagram.surface.Bitmap;

/** Paints sheets into images. */
final class Pixels {

    private Pixels() {}

    /** Part of a drawing that is enlarged to a scale, as an opaque image. */
    static BufferedImage paint(Sheet sheet, double scale, Rectangle part) {
        var bitmap = new Bitmap(part.width, part.height);
        var graphics = bitmap.graphics();
        graphics.clipRect(0, 0, part.width, part.height);
        graphics.translate(-part.x, -part.y);
        graphics.scale(scale, scale);
        sheet.paint(graphics, bitmap);
        graphics.dispose();
        return bitmap.copy();
    }

    /** Pixels of an enlarged drawing and some around them, in drawing units. */
    static Rectangle2D area(double scale, Rectangle pixels, int around) {
        return new Rectangle2D.Double(
                (pixels.x - around) / scale,
                (pixels.y - around) / scale,
                (pixels.width + 2 * around) / scale,
                (pixels.height + 2 * around) / scale);
    }
}
