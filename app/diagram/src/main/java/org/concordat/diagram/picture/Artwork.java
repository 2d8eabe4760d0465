package org.concordat.diagram.picture;

import java.awt.geom.Rectangle2D;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.surface.SvgSurface;

/** Something drawn, to go into a file, a page or a slide. Painting it needs no display; equal ones are equal bytes. */
public interface Artwork {

    /** What it is called. */
    String title();

    /** What it shows, in a sentence, for those who do not see it. */
    String description();

    /** All of it with its border, in units. */
    Rectangle2D bounds();

    void paint(Surface surface);

    /** Writes it as SVG in UTF-8. The stream stays open. */
    default void writeSvg(OutputStream out) throws IOException {
        writeSvg(out, element -> "");
    }

    /** The same. @param codes what else is known of an element, by its id; empty for nothing */
    default void writeSvg(OutputStream out, UnaryOperator<String> codes) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (var surface = new SvgSurface(writer, bounds(), title(), description(), codes)) {
            paint(surface);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    /**
     * Writes it as PNG. The stream stays open.
     *
     * @param scale pixels to a unit
     * @throws PictureTooLargeException if a side would have more than 100,000 pixels; nothing is written then
     */
    default void writePng(OutputStream out, double scale) throws IOException, PictureTooLargeException {
        var options = PictureOptions.standard().withScale(scale);
        new Strips(bounds(), Pixels.of(bounds(), bounds(), options), scale, false)
                .write(out, (surface, part) -> paint(surface));
    }
}
