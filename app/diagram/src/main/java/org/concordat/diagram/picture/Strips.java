package org.concordat.diagram.picture;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import org.concordat.diagram.surface.Bitmap;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.diagram.surface.Surface;

/**
 * A bitmap that is painted and written in strips from top to bottom, so that only one of them is in memory.
 *
 * @param transparent whether what is not painted stays unseen
 */
record Strips(Rectangle2D bounds, Pixels size, double scale, boolean transparent) {

    /** A strip of 16 megabytes. */
    private static final int MOST = 1 << 22;

    /** Lines are smoothed beyond their edges. */
    private static final double EDGE = 2;

    @FunctionalInterface
    interface Painter {
        void paint(Surface surface, Rectangle2D part);
    }

    void write(OutputStream out, Painter painter) throws IOException {
        int high = Math.max(1, Math.min(size.height(), MOST / size.width()));
        // Opaque ones are painted as on the screen, to the pixel.
        var bitmap = transparent ? null : new Bitmap(size.width(), high);
        var image =
                bitmap == null ? new BufferedImage(size.width(), high, BufferedImage.TYPE_INT_ARGB) : bitmap.image();
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        try (var png = new PngRows(out, size, transparent, scale)) {
            for (int top = 0; top < size.height(); top += high) {
                var graphics = image.createGraphics();
                clear(graphics, high);
                graphics.translate(0, -top);
                graphics.scale(scale, scale);
                graphics.translate(-bounds.getX(), -bounds.getY());
                painter.paint(
                        bitmap == null ? new GraphicsSurface(graphics) : bitmap.surface(graphics), part(top, high));
                graphics.dispose();
                int last = Math.min(high, size.height() - top);
                for (int row = 0; row < last; row++) {
                    png.row(pixels, row * size.width());
                }
            }
        }
    }

    private void clear(Graphics2D graphics, int high) {
        graphics.setComposite(AlphaComposite.Clear);
        graphics.fillRect(0, 0, size.width(), high);
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    private Rectangle2D part(int top, int high) {
        double edge = EDGE / scale;
        return new Rectangle2D.Double(
                bounds.getX() - edge,
                bounds.getY() + top / scale - edge,
                bounds.getWidth() + 2 * edge,
                high / scale + 2 * edge);
    }
}
