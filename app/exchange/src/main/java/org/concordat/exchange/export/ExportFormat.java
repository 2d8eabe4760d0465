package org.concordat.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.rule.Check;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.measures.Measurements;
import org.concordat.diagram.picture.Picture;
import org.concordat.diagram.picture.PictureOptions;
import org.concordat.diagram.picture.PictureTooLargeException;
import org.concordat.diagram.styling.Measured;
import org.concordat.exchange.graphml.GraphmlProfile;
import org.concordat.exchange.graphml.GraphmlWriter;

/** A format of other programs, known by the extension of its files. */
public enum ExportFormat {
    GRAPHML {
        @Override
        public void write(Export export, GraphmlProfile profile, OutputStream out) throws IOException {
            new GraphmlWriter(profile, export.day()).write(export.title(), export.network(), export.view(), out);
        }
    },
    SVG {
        @Override
        public void write(Export export, GraphmlProfile profile, OutputStream out) throws IOException {
            picture(export).writeSvg(out);
        }
    },
    PDF {
        @Override
        public void write(Export export, GraphmlProfile profile, OutputStream out) throws IOException {
            picture(export).writePdf(out);
        }
    },
    /** With as many pixels to a unit as the finish says. */
    PNG {
        @Override
        public void write(Export export, GraphmlProfile profile, OutputStream out) throws IOException {
            try {
                picture(export).writePng(out);
            } catch (PictureTooLargeException e) {
                throw new ExportException(WORDS.format("tooLarge", String.valueOf(e.getMessage())));
            }
        }
    };

    private static final Words WORDS = Words.beside(ExportFormat.class);

    /** The format that the extension of a file means, or empty. */
    public static Optional<ExportFormat> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(f -> name.endsWith(f.extension())).findFirst();
    }

    /** All extensions, each with its dot, in the order to offer them. */
    public static List<String> extensions() {
        return Stream.of(values()).map(ExportFormat::extension).toList();
    }

    /** The extension with its dot. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it shows one view rather than holding the network. */
    public boolean isPicture() {
        return this != GRAPHML;
    }

    /**
     * Writes the export; the stream stays open.
     *
     * @param profile for which program a graph file is meant; a picture has no need of it
     * @throws ExportException if there is no view to show or the picture would be too large
     */
    public abstract void write(Export export, GraphmlProfile profile, OutputStream out) throws IOException;

    /** Only what a style rule of the view goes by, as measures take a while. */
    private static Measured measured(Export export, View view) {
        if (!Measured.isNeededFor(view.look())) {
            return Measured.NOTHING;
        }
        var check = new Check(export.network(), export.day(), export.thresholds());
        return new Measured(new Measurements(export.careModels().measures()).take(check));
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
        return Picture.of(export.network(), view, export.careModels(), measured(export, view), options);
    }
}
