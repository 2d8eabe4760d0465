package org.concordat.desktop.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.ExportFormat;
import org.concordat.exchange.graphml.GraphmlProfile;

/** Writing an export to a file. May be done on any thread. */
final class Exporting {

    private Exporting() {}

    /** Writes the file; the old one stands until the new one is whole. */
    static void write(Export export, ExportFormat format, Path target) throws IOException {
        var fresh = Files.createTempFile(target.toAbsolutePath().getParent(), ".concordat-", ".tmp");
        try {
            try (var out = Files.newOutputStream(fresh)) {
                format.write(export, GraphmlProfile.UNIVERSAL, out);
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
