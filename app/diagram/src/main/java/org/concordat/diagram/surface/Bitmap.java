package org.concordat.diagram.surface;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * An opaque image whose pixels may be written directly, which makes smooth lines many times quicker than through Java2D. In return no
 * graphics card keeps a copy: what is shown again and again is better {@link #copy copied}. Used from one thread at a time.
 */
public final class Bitmap {

    private final BufferedImage image;
    private final Ink ink;

    /** A black one. */
    public Bitmap(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ink = new Ink(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width, height);
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /** The pixels, live. */
    public BufferedImage image() {
        return image;
    }

    /** To be disposed of by the caller. */
    public Graphics2D graphics() {
        return image.createGraphics();
    }

    /** A surface of these pixels. @param graphics one of this bitmap, with the scale, shift and clip that hold for the surface */
    public Surface surface(Graphics2D graphics) {
        return BitmapSurface.fits(graphics) ? new BitmapSurface(graphics, ink) : new GraphicsSurface(graphics);
    }

    /** An image of its own that looks the same. */
    public BufferedImage copy() {
        var copy = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        var graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }
}
