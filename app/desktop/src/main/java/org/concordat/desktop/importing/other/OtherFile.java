package org.concordat.desktop.importing.other;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.concordat.core.caremodel.CareModels;
import org.concordat.exchange.formats.Importers;
import org.concordat.exchange.formats.Readers;

/** A file and the kind that it is of. */
public record OtherFile(Path file, OtherKind kind) {

    /** The file with the kind that its name or its beginning means; empty if it means none. Asks plugins, so not for the event thread. */
    public static Optional<OtherFile> of(Path file, CareModels careModels) throws IOException {
        var kind = Importers.of(careModels).of(file).map(OtherKind::of);
        return kind.or(() -> Readers.of(file).map(reader -> OtherKind.graphs()))
                .map(found -> new OtherFile(file, found));
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}
