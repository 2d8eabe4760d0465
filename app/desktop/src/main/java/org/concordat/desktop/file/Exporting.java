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
import org.concordat.exchange.graphml.GraphmlProfile;
import org.concordat.exchange.graphml.GraphmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * What is exported to a format of other programs. May be written on any thread.
 *
 * @param view where the nodes stand; null for a document without views
 * @param day the day whose figures apply
 */
record Exporting(String title, Network network, @Nullable View view, LocalDate day) {

    static final List<String> EXTENSIONS = List.of(".graphml");

    /** Whether the extension of a file means a format that is known here. */
    static boolean isKnown(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(name::endsWith);
    }

    /** Writes the file; the old one stands until the new one is whole. */
    void write(Path target) throws IOException {
        var fresh = Files.createTempFile(target.toAbsolutePath().getParent(), ".concordat-", ".tmp");
        try {
            try (var out = Files.newOutputStream(fresh)) {
                write(out);
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void write(OutputStream out) throws IOException {
        new GraphmlWriter(GraphmlProfile.UNIVERSAL, day).write(title, network, view, out);
    }
}
