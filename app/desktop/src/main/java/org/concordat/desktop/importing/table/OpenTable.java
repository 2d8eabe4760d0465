package org.concordat.desktop.importing.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordat.api.model.Vocabulary;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.spreadsheet.Mapping;
import org.concordat.exchange.spreadsheet.MappingMemory;
import org.concordat.exchange.spreadsheet.TableImport;
import org.concordat.exchange.spreadsheet.TableSample;
import org.concordat.exchange.table.Tables;

/**
 * A table that was chosen, as far as it was read to choose roles for its columns.
 *
 * @param sheets the names of its sheets; empty for a table of text
 * @param mapping what its columns mean, as remembered or guessed
 * @param isRemembered whether the mapping is that of the last table with these headings
 */
record OpenTable(TableImport source, List<String> sheets, TableSample sample, Mapping mapping, boolean isRemembered) {

    private static final int ROWS = 40;

    OpenTable {
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads the first rows; takes a moment, so not on the event thread.
     *
     * @param sheet empty for the first
     */
    static OpenTable read(Path file, Optional<String> sheet, Vocabulary vocabulary, MappingMemory memory)
            throws IOException, IntakeException {
        var sheets = Tables.sheets(file);
        var chosen = sheet.or(() -> sheets.stream().findFirst());
        var source = new TableImport(file, chosen.orElse(null), vocabulary);
        var sample = source.sample(ROWS);
        var remembered = memory.recall(sample.headings());
        var mapping = remembered.isPresent() ? remembered.get() : source.guess();
        return new OpenTable(source, sheets, sample, mapping, remembered.isPresent());
    }

    String name() {
        return String.valueOf(source.file().getFileName());
    }
}
