package org.concordat.core.caremodel;

import java.util.HashSet;
import java.util.List;
import org.concordat.api.exchange.Exporter;
import org.concordat.api.exchange.FileFormat;
import org.concordat.api.exchange.Importer;
import org.concordat.api.model.CareModel;
import org.jspecify.annotations.Nullable;

/** The border of what formats a care model may bring: under its own prefix, and each once to write and once to read. */
final class OwnFormats {

    private OwnFormats() {}

    /** @throws IllegalArgumentException if a format is not its own, is there twice, or is not said */
    static void require(CareModel model) {
        require(model.id(), model.exporters().stream().map(Exporter::format).toList());
        require(model.id(), model.importers().stream().map(Importer::format).toList());
    }

    private static void require(String model, List<? extends @Nullable FileFormat> formats) {
        var ids = new HashSet<String>();
        for (var format : formats) {
            if (format == null) {
                throw new IllegalArgumentException(
                        "Care model " + model + " does not say what format it writes or reads");
            }
            if (!format.id().startsWith(model + ".")) {
                throw new IllegalArgumentException("Care model " + model + " may not bring the format " + format.id());
            }
            if (!ids.add(format.id())) {
                throw new IllegalArgumentException(
                        "Care model " + model + " brings the format " + format.id() + " twice");
            }
        }
    }
}
