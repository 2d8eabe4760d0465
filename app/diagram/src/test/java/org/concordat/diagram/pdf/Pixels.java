package org.concordat.diagram.pdf;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.diagram.surface.Surface;

/** Pictures as pixels, and how much they differ. */
final class Pixels {

    /** From here on two colours are told apart. */
    private static final int DIFFERENT = 96;

    private static final int DOTS_AT_100_PERCENT = 96;

    /** Lines are not moved to whole pixels, as they are not on the screen. */
    private static final RenderingHints HINTS = new RenderingHints(Map.of(
            RenderingHints.KEY_ANTIALIASING,
            RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_STROKE_CONTROL,
            RenderingHints.VALUE_STROKE_PURE,
            RenderingHints.KEY_INTERPOLATION,
            RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR));

    private Pixels() {}

    static byte[] pdf(Rectangle2D bounds, Consumer<Surface> painter) {
        var out = new ByteArrayOutputStream();
        try (var document = new PdfDocument(out, "Picture");
                var surface = document.page(bounds, "Picture", "")) {
            painter.accept(surface);
        }
        return out.toByteArray();
    }

    /** What a PDF looks like. @param scale pixels to a drawing unit */
    static BufferedImage of(byte[] pdf, int scale) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            renderer.setRenderingHints(HINTS);
            return renderer.renderImageWithDPI(0, DOTS_AT_100_PERCENT * scale);
        }
    }

    /** What the screen shows. */
    static BufferedImage of(Rectangle2D bounds, int scale, Consumer<Surface> painter) {
        int width = (int) Math.ceil(bounds.getWidth() * scale);
        int height = (int) Math.ceil(bounds.getHeight() * scale);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        graphics.translate(-bounds.getX(), -bounds.getY());
        painter.accept(new GraphicsSurface(graphics));
        graphics.dispose();
        return image;
    }

    /**
     * The share of inked pixels that have no like in the other picture, neither at their place nor beside it: smoothing and rounding to
     * whole pixels are forgiven, more is not.
     */
    static double difference(BufferedImage one, BufferedImage other) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        int ground = one.getRGB(0, 0);
        int inked = 0;
        int different = 0;
        for (int x = 1; x < width - 1; x++) {
            for (int y = 1; y < height - 1; y++) {
                inked += distance(one.getRGB(x, y), ground) > 8 ? 1 : 0;
                different += hasLike(one, other, x, y) && hasLike(other, one, x, y) ? 0 : 1;
            }
        }
        return (double) different / Math.max(1, inked);
    }

    private static boolean hasLike(BufferedImage one, BufferedImage other, int x, int y) {
        for (int i = x - 1; i <= x + 1; i++) {
            for (int j = y - 1; j <= y + 1; j++) {
                if (distance(one.getRGB(x, y), other.getRGB(i, j)) < DIFFERENT) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }
}
