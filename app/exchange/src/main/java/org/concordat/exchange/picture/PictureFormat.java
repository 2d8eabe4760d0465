package org.concordat.exchange.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.pdf.PdfDocument;
import org.concordat.diagram.picture.PictureTooLargeException;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.ExportException;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Listing;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;

/** A view as a picture. */
public final class PictureFormat implements Format {

    private static final Words WORDS = Words.beside(PictureFormat.class);

    private static final String PDF = "pdf";

    private final String id;
    private final Drawing drawing;

    @FunctionalInterface
    private interface Drawing {
        void write(Export export, OutputStream out) throws IOException;
    }

    private PictureFormat(String id, Drawing drawing) {
        this.id = id;
        this.drawing = drawing;
    }

    /** SVG, PDF, and PNG with as many pixels to a unit as the finish says. */
    public static List<Format> all() {
        return List.of(
                new PictureFormat("svg", PictureFormat::writeSvg),
                new PictureFormat(PDF, PictureFormat::writePdf),
                new PictureFormat("png", PictureFormat::writePng));
    }

    private static void writeSvg(Export export, OutputStream out) throws IOException {
        Drawn.first(export).writeSvg(out);
    }

    /** A page for each view, drawn one after the other. */
    private static void writePdf(Export export, OutputStream out) throws IOException {
        if (export.views().size() < 2) {
            Drawn.first(export).writePdf(out);
            return;
        }
        try (var document = new PdfDocument(out, export.title())) {
            export.views().forEach(view -> Drawn.of(export, view).writePage(document));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void writePng(Export export, OutputStream out) throws IOException {
        try {
            Drawn.first(export).writePng(out);
        } catch (PictureTooLargeException e) {
            throw new ExportException(WORDS.format("tooLarge", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public Listing listing() {
        return new Listing(id, WORDS.get("name." + id), WORDS.get("purpose." + id), "." + id);
    }

    @Override
    public boolean isPicture() {
        return true;
    }

    @Override
    public boolean takesSeveralViews() {
        return id.equals(PDF);
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        if (export.views().isEmpty()) {
            throw new ExportException(WORDS.get("noView"));
        }
        output.file(out -> drawing.write(export, out));
    }
}
