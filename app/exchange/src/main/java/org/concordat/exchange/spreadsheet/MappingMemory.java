package org.concordat.exchange.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.exchange.intake.IntakeException;

/** Remembers, in the user's own folder, which mapping was used for which headings, so that next month's table needs no work. */
public record MappingMemory(StateDirectory state) {

    /** The mapping that was last used for a table with these headings in this order; empty for none, or one that cannot be read. */
    public Optional<Mapping> recall(Headings headings) {
        var file = file(headings);
        try {
            return Files.isRegularFile(file) ? Optional.of(MappingFile.read(file)) : Optional.empty();
        } catch (IOException | IntakeException e) {
            return Optional.empty();
        }
    }

    public void remember(Headings headings, Mapping mapping) throws IOException, SaveException {
        var file = file(headings);
        Files.createDirectories(file.getParent());
        MappingFile.write(file, mapping);
    }

    private Path file(Headings headings) {
        var id = UUID.nameUUIDFromBytes(headings.signature().getBytes(StandardCharsets.UTF_8));
        return state.root().resolve("mappings").resolve(id + MappingFile.EXTENSION);
    }
}
