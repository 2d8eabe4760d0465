package org.concordat.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.concordat.core.storage.disk.SaveException;
import org.concordat.core.storage.disk.StateDirectory;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.spreadsheet.Headings;
import org.concordat.exchange.spreadsheet.Mapping;
import org.concordat.exchange.spreadsheet.MappingFile;
import org.concordat.exchange.spreadsheet.MappingMemory;
import org.concordat.exchange.spreadsheet.TableImport;
import org.jspecify.annotations.Nullable;

/**
 * The mapping that an import goes by.
 *
 * @param told where it is from, for people
 */
record ChosenMapping(Mapping mapping, Headings headings, MappingMemory memory, String told) {

    /** The one that is named, else the one that was used last for the same headings, else a guess. */
    static ChosenMapping of(@Nullable Path named, TableImport table) throws IOException, IntakeException {
        var headings = table.sample(0).headings();
        var memory = new MappingMemory(StateDirectory.ofUser());
        if (named != null) {
            return new ChosenMapping(
                    MappingFile.read(named), headings, memory, Texts.of("import.mappingNamed", named.toString()));
        }
        var remembered = memory.recall(headings);
        if (remembered.isPresent()) {
            return new ChosenMapping(remembered.get(), headings, memory, Texts.of("import.mappingRemembered"));
        }
        return new ChosenMapping(table.guess(), headings, memory, Texts.of("import.mappingGuessed"));
    }

    /** Keeps it for the next table with these headings. */
    void remember() throws IOException, SaveException {
        memory.remember(headings, mapping);
    }
}
