package org.concordat.diagram.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.concordat.api.network.Network;
import org.concordat.api.view.View;
import org.concordat.core.caremodel.CareModels;
import org.concordat.diagram.pdf.PdfSurface;
import org.concordat.diagram.styling.Measured;
import org.concordat.diagram.surface.Bitmap;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.surface.SvgSurface;

/**
 * A view as a picture to write to a file. It is painted as on the screen; needs no display. The network must not change while the
 * picture is in use; a snapshot never does.
 */
public final class Picture {

    private final Motif motif;
    private final PictureOptions options;
    private final Heading heading;
    private final Legend legend;
    /** The motif's own bounds; the heading is above and the legend below. */
    private final Rectangle2D content;

    private Picture(Motif motif, PictureOptions options, Heading heading, Legend legend) {
        this.motif = motif;
        this.options = options;
        this.heading = heading;
        this.legend = legend;
        content = motif.bounds();
    }

    /** The picture of a view. Takes about as long as opening the view in a window. */
    public static Picture of(Network network, View view, CareModels careModels, PictureOptions options) {
        return of(network, view, careModels, Measured.NOTHING, options);
    }

    /** The same. @param measured what style rules that go by measures read */
    public static Picture of(
            Network network, View view, CareModels careModels, Measured measured, PictureOptions options) {
        var motif = Motif.of(network, view, careModels, measured, options.zoom());
        var legend = new Legend(
                motif.note(),
                motif.sections(careModels.vocabulary()),
                motif.bounds().getWidth());
        return new Picture(motif, options, new Heading(view.name()), legend);
    }

    /** All of the picture with its border, in units: drawing units at a zoom of 1. */
    public Rectangle2D bounds() {
        double width = content.getWidth();
        double height = content.getHeight();
        double above = 0;
        if (options.title()) {
            above = Heading.HEIGHT;
            width = Math.max(width, heading.width());
        }
        if (options.legend()) {
            height += legend.height();
            width = Math.max(width, legend.width());
        }
        double padding = options.padding();
        return new Rectangle2D.Double(
                content.getX() - padding,
                content.getY() - above - padding,
                width + 2 * padding,
                height + above + 2 * padding);
    }

    /** Writes it as SVG in UTF-8; equal pictures are equal bytes. The stream stays open. */
    public void writeSvg(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (var surface = new SvgSurface(writer, bounds(), heading.title(), motif.description())) {
            paint(surface);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    /** Writes it as PDF of one page; equal pictures are equal bytes. The stream stays open. */
    public void writePdf(OutputStream out) throws IOException {
        try (var surface = new PdfSurface(out, bounds(), heading.title(), motif.description())) {
            paint(surface);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes it as PNG. The stream stays open.
     *
     * @throws PictureTooLargeException if it would have more than 64 million pixels; nothing is written then
     */
    public void writePng(OutputStream out) throws IOException, PictureTooLargeException {
        var image = image();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IOException("This Java has no writer for PNG");
            }
        }
    }

    /** Paints it as large as fits into the middle of an area of so many pixels from the origin. */
    public void paint(Graphics2D graphics, int width, int height) {
        var bounds = bounds();
        double scale = Math.min(width / bounds.getWidth(), height / bounds.getHeight());
        var g = (Graphics2D) graphics.create();
        g.translate((width - scale * bounds.getWidth()) / 2, (height - scale * bounds.getHeight()) / 2);
        g.scale(scale, scale);
        g.translate(-bounds.getX(), -bounds.getY());
        paint(new GraphicsSurface(g));
        g.dispose();
    }

    private BufferedImage image() throws PictureTooLargeException {
        var bounds = bounds();
        var pixels = Pixels.of(bounds, content, options);
        if (options.transparent()) {
            var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
            paint(image.createGraphics(), GraphicsSurface::new);
            return image;
        }
        // As on the screen, to the pixel.
        var bitmap = new Bitmap(pixels.width(), pixels.height());
        paint(bitmap.graphics(), bitmap::surface);
        return bitmap.image();
    }

    private void paint(Graphics2D graphics, Function<Graphics2D, Surface> surface) {
        var bounds = bounds();
        graphics.scale(options.scale(), options.scale());
        graphics.translate(-bounds.getX(), -bounds.getY());
        paint(surface.apply(graphics));
        graphics.dispose();
    }

    private void paint(Surface surface) {
        var theme = options.theme();
        var bounds = bounds();
        if (!options.transparent()) {
            // A pixel that the picture fills in part only must not stay black.
            surface.fill(grown(bounds), theme.canvas());
        }
        if (options.title()) {
            heading.paint(surface, theme, content.getX(), content.getY() - Heading.HEIGHT);
        }
        motif.paint(surface, theme, options.scale());
        if (options.legend()) {
            double line = bounds.getWidth() - 2 * options.padding();
            legend.paint(surface, theme, content.getX(), content.getMaxY(), line);
        }
    }

    private static Rectangle2D grown(Rectangle2D bounds) {
        return new Rectangle2D.Double(
                bounds.getX() - 1, bounds.getY() - 1, bounds.getWidth() + 2, bounds.getHeight() + 2);
    }
}
