package org.concordat.diagram.pdf;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A document of one page, as large as its picture: a drawing unit is a 96th of an inch, as on screens. Equal pictures are equal bytes. */
final class Sheet implements AutoCloseable {

    private static final double POINTS_PER_UNIT = 0.75;

    /** Programs need not show pages of more than 200 inches; larger pictures are made smaller, which vectors do not mind. */
    private static final double LONGEST = 14_400;

    private final PDDocument document = new PDDocument();
    private final PDPage page;
    private final PDResources resources = new PDResources();
    private final Content content;

    Sheet(Rectangle2D bounds, String title) throws IOException {
        double largest = Math.max(bounds.getWidth(), bounds.getHeight());
        double scale = Math.min(POINTS_PER_UNIT, LONGEST / Math.max(1, largest));
        double width = Math.max(1, bounds.getWidth() * scale);
        double height = Math.max(1, bounds.getHeight() * scale);
        page = new PDPage(new PDRectangle((float) width, (float) height));
        page.setResources(resources);
        document.addPage(page);
        describe(title);
        COSStream stream = document.getDocument().createCOSStream();
        page.setContents(new PDStream(stream));
        content = new Content(new BufferedOutputStream(stream.createOutputStream(COSName.FLATE_DECODE)));
        content.write("cm", scale, 0.0, 0.0, -scale, -bounds.getX() * scale, height + bounds.getY() * scale);
    }

    /** Dates and the random part of the id are left out. */
    private void describe(String title) {
        document.setDocumentId(0L);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Concordat");
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("en-GB");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    Content content() {
        return content;
    }

    PDDocument document() {
        return document;
    }

    PDPage page() {
        return page;
    }

    /** Keeps an image with the page. @return its name on the page */
    String add(BufferedImage image) throws IOException {
        return resources
                .add(LosslessFactory.createFromImage(document, plain(image)))
                .getName();
    }

    void add(COSName kind, COSDictionary entries) {
        resources.getCOSObject().setItem(kind, entries);
    }

    /** Writes the document; the content must be complete. The stream stays open. */
    void write(OutputStream out) throws IOException {
        content.close();
        document.save(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        });
    }

    private static BufferedImage plain(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
