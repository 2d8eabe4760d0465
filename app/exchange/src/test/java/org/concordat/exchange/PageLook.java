package org.concordat.exchange;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page of a PDF as an image, seen from afar.
 *
 * @param ink the share of it that is not white, its running lines left out
 * @param reachesEdge whether anything is at the very edge, where a page that is cut off would have it
 */
public record PageLook(double ink, boolean reachesEdge) {

    /** Less than a line of text has. */
    private static final double LEAST_INK = 0.0005;

    private static final int DOTS_PER_INCH = 36;

    /** In dots: 4 points. */
    private static final int EDGE = 2;

    /** The share of the height at which headers and footers stand, which a blank page has, too. */
    private static final double RUNNING_LINES = 0.08;

    private static final int WHITE = 250;

    /** Of the pages of a file, in order. */
    public static List<PageLook> of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var looks = new ArrayList<PageLook>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                looks.add(of(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY)));
            }
            return looks;
        }
    }

    private static PageLook of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int line = (int) (height * RUNNING_LINES);
        var dots = image.getRaster().getSamples(0, 0, width, height, 0, new int[width * height]);
        int inked = 0;
        boolean reachesEdge = false;
        for (int i = 0; i < dots.length; i++) {
            if (dots[i] < WHITE) {
                int x = Math.min(i % width, width - 1 - i % width);
                int y = Math.min(i / width, height - 1 - i / width);
                inked += y < line ? 0 : 1;
                reachesEdge |= Math.min(x, y) < EDGE;
            }
        }
        return new PageLook((double) inked / dots.length, reachesEdge);
    }

    public boolean isBlank() {
        return ink < LEAST_INK;
    }
}
