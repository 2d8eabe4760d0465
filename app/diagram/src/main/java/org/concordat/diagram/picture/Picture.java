package org.concordat.diagram.picture;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.view.View;
import org.concordat.core.caremodel.CareModels;
import org.concordat.diagram.pdf.PdfDocument;
import org.concordat.diagram.styling.Measured;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.diagram.surface.Surface;

/**
 * A view as a picture to write to a file. It is painted as on the screen; needs no display. The network must not change while the
 * picture is in use; a snapshot never does.
 */
public final class Picture implements Artwork {

    private final Motif motif;
    private final PictureOptions options;
    private final Heading heading;
    private final Legend legend;
    private final Footer footer;
    /** The national codes of elements, by their ids. */
    private final UnaryOperator<String> codes;
    /** The motif's own bounds; the heading is above and the legend below. */
    private final Rectangle2D content;

    private Picture(Motif motif, PictureOptions options, Heading heading, Legend legend, UnaryOperator<String> codes) {
        this.motif = motif;
        this.options = options;
        this.heading = heading;
        this.legend = legend;
        this.codes = codes;
        content = motif.bounds();
        footer = new Footer(options.footer(), content.getWidth());
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
        return new Picture(motif, options, new Heading(view.name()), legend, id -> code(network, id));
    }

    private static String code(Network network, String element) {
        var node = network.node(new NodeId(element));
        return node == null ? "" : node.get(Core.EXTERNAL_IDS, Map.of()).getOrDefault(ExternalIds.ODS, "");
    }

    /** In drawing units at a zoom of 1. */
    @Override
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
        height += footer.height();
        width = Math.max(width, footer.width());
        double padding = options.padding();
        return new Rectangle2D.Double(
                content.getX() - padding,
                content.getY() - above - padding,
                width + 2 * padding,
                height + above + 2 * padding);
    }

    @Override
    public String title() {
        return heading.title();
    }

    @Override
    public String description() {
        return motif.description();
    }

    /** With the national codes of organisations. */
    @Override
    public void writeSvg(OutputStream out) throws IOException {
        writeSvg(out, codes);
    }

    /** Writes it as PDF of one page; equal pictures are equal bytes. The stream stays open. */
    public void writePdf(OutputStream out) throws IOException {
        try (var document = new PdfDocument(out, heading.title())) {
            writePage(document);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Adds it to a document as a page of its own. Writing fails with {@link UncheckedIOException}. */
    public void writePage(PdfDocument document) {
        try (var surface = document.page(bounds(), heading.title(), motif.description())) {
            paint(surface);
        }
    }

    /**
     * Writes it as PNG, in strips: the memory that it takes does not grow with the picture. The stream stays open.
     *
     * @throws PictureTooLargeException if a side would have more than 100,000 pixels; nothing is written then
     */
    public void writePng(OutputStream out) throws IOException, PictureTooLargeException {
        new Strips(bounds(), Pixels.of(bounds(), content, options), options.scale(), options.transparent())
                .write(out, this::paint);
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

    @Override
    public void paint(Surface surface) {
        paint(surface, bounds());
    }

    /** @param part all that needs to be painted of the bounds */
    private void paint(Surface surface, Rectangle2D part) {
        var theme = options.theme();
        var bounds = bounds();
        if (!options.transparent()) {
            // A pixel that the picture fills in part only must not stay black.
            surface.fill(grown(bounds), theme.canvas());
        }
        if (options.title()) {
            heading.paint(surface, theme, content.getX(), content.getY() - Heading.HEIGHT);
        }
        motif.paint(surface, theme, options.scale(), part);
        if (options.legend()) {
            double line = bounds.getWidth() - 2 * options.padding();
            legend.paint(surface, theme, content.getX(), content.getMaxY(), line);
        }
        double below = bounds.getMaxY() - options.padding() - footer.height();
        footer.paint(surface, theme, content.getX(), below);
    }

    private static Rectangle2D grown(Rectangle2D bounds) {
        return new Rectangle2D.Double(
                bounds.getX() - 1, bounds.getY() - 1, bounds.getWidth() + 2, bounds.getHeight() + 2);
    }
}
