package org.concordat.diagram.pdf;

import java.awt.geom.Rectangle2D;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.concordat.diagram.text.PlainText;

/**
 * Pictures as the pages of a PDF, each as large as its picture, with a bookmark for each if there are several. Equal pictures are equal
 * bytes. What is painted is kept until the end. Writing fails with {@link UncheckedIOException}.
 */
public final class PdfDocument implements AutoCloseable {

    private final OutputStream out;
    private final PDDocument document = new PDDocument();
    /** The pages share them, so that a font is embedded once. */
    private final PDResources resources = new PDResources();

    private final Fonts fonts = new Fonts();
    private final Opacities opacities = new Opacities();
    private final TagTree tags;
    private final PDDocumentOutline bookmarks = new PDDocumentOutline();

    /** Begins the document, which is written by {@link #close}. The stream stays open. */
    public PdfDocument(OutputStream out, String title) {
        this.out = out;
        tags = new TagTree(PlainText.line(title));
        describe(PlainText.line(title));
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

    /**
     * Begins the next page, which must be closed before the one after it.
     *
     * @param bounds all that will be painted, in drawing units
     * @param name the name of the picture
     * @param description what it shows, for readers who cannot see it; empty for none
     */
    public PdfSurface page(Rectangle2D bounds, String name, String description) {
        try {
            var sheet = new Sheet(document, resources, bounds);
            var bookmark = new PDOutlineItem();
            bookmark.setTitle(PlainText.line(name));
            bookmark.setDestination(sheet.page());
            bookmarks.addLast(bookmark);
            var part = tags.page(sheet.page(), sheet.content(), PlainText.line(name), PlainText.line(description));
            return new PdfSurface(sheet, part, fonts, opacities);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the document and writes it. */
    @Override
    public void close() {
        try (document) {
            if (document.getNumberOfPages() > 1) {
                document.getDocumentCatalog().setDocumentOutline(bookmarks);
                document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
                bookmarks.openNode();
            }
            tags.finish(document);
            resources.getCOSObject().setItem(COSName.FONT, fonts.dictionary(document));
            resources.getCOSObject().setItem(COSName.EXT_G_STATE, opacities.dictionary());
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
