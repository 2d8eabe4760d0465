package org.concordat.exchange.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.picture.Picture;
import org.concordat.diagram.picture.PictureOptions;
import org.concordat.diagram.picture.PictureTooLargeException;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.ExportException;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;

/** A view as a picture. */
public final class PictureFormat implements Format {

    private static final Words WORDS = Words.beside(PictureFormat.class);

    private final String id;
    private final Drawing drawing;

    @FunctionalInterface
    private interface Drawing {
        void write(Picture picture, OutputStream out) throws IOException;
    }

    private PictureFormat(String id, Drawing drawing) {
        this.id = id;
        this.drawing = drawing;
    }

    /** SVG, PDF, and PNG with as many pixels to a unit as the finish says. */
    public static List<Format> all() {
        return List.of(
                new PictureFormat("svg", Picture::writeSvg),
                new PictureFormat("pdf", Picture::writePdf),
                new PictureFormat("png", PictureFormat::writePng));
    }

    private static void writePng(Picture picture, OutputStream out) throws IOException {
        try {
            picture.writePng(out);
        } catch (PictureTooLargeException e) {
            throw new ExportException(WORDS.format("tooLarge", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return WORDS.get("name." + id);
    }

    @Override
    public String purpose() {
        return WORDS.get("purpose." + id);
    }

    @Override
    public String extension() {
        return "." + id;
    }

    @Override
    public boolean isPicture() {
        return true;
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        var picture = picture(export);
        output.file(out -> drawing.write(picture, out));
    }

    private static Picture picture(Export export) throws ExportException {
        var view = export.view();
        if (view == null) {
            throw new ExportException(WORDS.get("noView"));
        }
        var options = PictureOptions.standard()
                .withZoom(export.zoom())
                .withScale(export.finish().pixels())
                .asTransparent(export.finish().transparent())
                .withLegend(true)
                .withTitle(true);
        return Picture.of(export.network(), view, export.careModels(), Styles.measured(export, view), options);
    }
}
