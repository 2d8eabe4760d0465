package org.concordat.desktop.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.concordat.api.network.Network;
import org.concordat.api.view.View;
import org.concordat.core.caremodel.CareModels;
import org.concordat.diagram.picture.Picture;
import org.concordat.diagram.picture.PictureOptions;
import org.concordat.diagram.picture.PictureTooLargeException;
import org.concordat.exchange.graphml.GraphmlProfile;
import org.concordat.exchange.graphml.GraphmlWriter;

/**
 * What is exported to a format of other programs. May be written on any thread.
 *
 * @param view what a picture shows, and where the nodes stand
 * @param day the day whose figures apply
 */
record Exporting(String title, Network network, View view, LocalDate day, CareModels careModels) {

    /** The formats, by the extensions of their files; the usual one first. */
    static final List<String> EXTENSIONS = List.of(".svg", ".png", ".graphml");

    private static final double PIXELS_PER_UNIT = 2;

    /** Whether the extension of a file means a format that is known here. */
    static boolean isKnown(Path file) {
        return EXTENSIONS.stream().anyMatch(lowerName(file)::endsWith);
    }

    private static String lowerName(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** Writes the file; the old one stands until the new one is whole. */
    void write(Path target) throws IOException, PictureTooLargeException {
        var fresh = Files.createTempFile(target.toAbsolutePath().getParent(), ".concordat-", ".tmp");
        try {
            try (var out = Files.newOutputStream(fresh)) {
                write(lowerName(target), out);
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void write(String name, OutputStream out) throws IOException, PictureTooLargeException {
        if (name.endsWith(".svg")) {
            picture().writeSvg(out);
        } else if (name.endsWith(".png")) {
            picture().writePng(out);
        } else {
            new GraphmlWriter(GraphmlProfile.UNIVERSAL, day).write(title, network, view, out);
        }
    }

    private Picture picture() {
        var options = PictureOptions.standard()
                .withScale(PIXELS_PER_UNIT)
                .withTitle(true)
                .withLegend(true);
        return Picture.of(network, view, careModels, options);
    }
}
