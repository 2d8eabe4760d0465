package org.concordat.exchange.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.concordat.api.fact.Source;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.exchange.intake.FirstView;
import org.concordat.exchange.intake.Intake;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.Merging;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Skipped;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.table.RowReader;
import org.concordat.exchange.table.TableSource;
import org.jspecify.annotations.Nullable;

/**
 * Imports a table of any make. Reads it once, row by row, on any thread; changes nothing.
 *
 */
public record TableImport(TableSource table, Vocabulary vocabulary) {

    private static final int TOLD_EVERY = 1_000;
    /** The part of the time that reading takes; the rest is for drawing. */
    private static final double READING = 0.8;

    /**
     * The import of a file.
     *
     * @param file CSV or XLSX
     * @param sheet of a workbook; null for its first
     */
    public TableImport(Path file, @Nullable String sheet, Vocabulary vocabulary) {
        this(new TableSource.InFile(file, sheet), vocabulary);
    }

    /**
     * The headings and first rows, to choose roles for the columns by.
     *
     * @param rows how many rows at most
     * @throws IOException if it is no table, with a message for people
     * @throws IntakeException if there is nothing in it
     */
    public TableSample sample(int rows) throws IOException, IntakeException {
        try (var opened = SpreadsheetRows.open(table)) {
            return TableSample.of(opened, rows);
        }
    }

    /** What the columns probably mean, by their headings and by what is in them. */
    public Mapping guess() throws IOException, IntakeException {
        return new MappingGuess(vocabulary).of(sample(TableSample.ENOUGH));
    }

    /** The same where somebody has said that each row is about a node of a type. @param sample headings and first rows of this table */
    public Mapping guess(TableSample sample, NodeType type) {
        return new MappingGuess(vocabulary).about(sample, type);
    }

    /**
     * What the first rows become, each with what does not fit in it, without reading the others.
     *
     * @param rows how many rows at most
     */
    public List<PreviewRow> preview(Mapping mapping, Network network, int rows) throws IOException, IntakeException {
        try (var opened = SpreadsheetRows.open(table)) {
            var ends = new EndFinder(network);
            var source = source(opened.table());
            var interpreter = interpreter(mapping, opened, ends, source);
            return new Preview(interpreter, new Gathering(vocabulary, ends, source), opened).rows(rows);
        }
    }

    /**
     * What importing it into a network would do. Rows that do not fit are left out of it and listed among its skips, so whether to go on
     * without them is for the caller to ask. What comes into an empty network also gets a view.
     *
     * @throws IOException if it is no table or is cut off, with a message for people
     * @throws IntakeException if the mapping does not fit the table
     */
    public Intake into(Network network, Mapping mapping, SkipLog skips, Watcher watcher)
            throws IOException, IntakeException {
        var label = ImportTexts.of("edit", table.name());
        return into(network, mapping, skips, watcher, label, Merging.OF_SOURCE, true);
    }

    /**
     * The same.
     *
     * @param label the words of the edit
     * @param cites whether the table is a source, which what comes of it names
     */
    Intake into(
            Network network,
            Mapping mapping,
            SkipLog skips,
            Watcher watcher,
            String label,
            Merging merging,
            boolean cites)
            throws IOException, IntakeException {
        try (var opened = SpreadsheetRows.open(table)) {
            var ends = new EndFinder(network);
            var source = cites ? source(opened.table()) : null;
            var interpreter = interpreter(mapping, opened, ends, source);
            var gathering = new Gathering(vocabulary, ends, source);
            gather(opened, interpreter, gathering, skips, watcher.between(0, READING));
            gathering.finish().forEach(p -> skip(skips, p));
            var intake = gathering.incoming().into(network, label, skips.skips(), merging);
            return FirstView.in(intake, network, watcher.between(READING, 1));
        }
    }

    private static void gather(
            SpreadsheetRows table, RowInterpreter interpreter, Gathering gathering, SkipLog skips, Watcher watcher)
            throws IOException, IntakeException {
        var reader = table.table();
        var step = ImportTexts.of("step", reader.file());
        long count = 0;
        for (var row = table.next(); row != null; row = table.next()) {
            if (count++ % TOLD_EVERY == 0) {
                watcher.reached(step, reader.total() == 0 ? 0 : (double) reader.read() / reader.total());
            }
            var meaning = interpreter.read(row);
            var problems = meaning.problems().isEmpty()
                    ? gathering.take(meaning, reader.place(row.number(), null))
                    : meaning.problems();
            problems.forEach(p -> skip(skips, p));
        }
        watcher.reached(step, 1);
    }

    private static void skip(SkipLog skips, Skipped problem) {
        skips.skip(problem.place(), problem.reason(), problem.detail());
    }

    private RowInterpreter interpreter(Mapping mapping, SpreadsheetRows opened, EndFinder ends, @Nullable Source source)
            throws IntakeException {
        var binding = new Binding(mapping, opened.headings(), vocabulary);
        return new RowInterpreter(binding, new CellValues(vocabulary, ends, source), opened);
    }

    private static Source source(RowReader table) {
        var sheet = table.sheet();
        return Source.of(table.file(), sheet == null ? "" : sheet);
    }
}
