package org.concordat.desktop.importing.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concordat.api.model.Vocabulary;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.spreadsheet.LinkRule;
import org.concordat.exchange.spreadsheet.Mapping;
import org.concordat.exchange.spreadsheet.MappingMemory;
import org.concordat.exchange.spreadsheet.NodeRule;
import org.concordat.exchange.spreadsheet.TableImport;
import org.concordat.exchange.spreadsheet.TablePaste;
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

    /** Reads the first of pasted rows; what their columns meant last time counts if it fits the table into which they are pasted. */
    static OpenTable pasted(TablePaste paste, MappingMemory memory) throws IOException, IntakeException {
        var source = paste.table();
        var sample = source.sample(ROWS);
        var guess = paste.guess();
        var remembered = memory.recall(sample.headings()).filter(mapping -> isAlike(mapping, guess));
        return new OpenTable(source, List.of(), sample, remembered.orElse(guess), remembered.isPresent());
    }

    /** Whether the rows are about the same. */
    private static boolean isAlike(Mapping one, Mapping other) {
        return one.nodes().stream()
                        .map(NodeRule::type)
                        .toList()
                        .equals(other.nodes().stream().map(NodeRule::type).toList())
                && one.links().stream()
                        .map(LinkRule::type)
                        .toList()
                        .equals(other.links().stream().map(LinkRule::type).toList());
    }

    String name() {
        return source.table().name();
    }
}
