package org.concordat.exchange.ods;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.table.Row;
import org.concordat.exchange.table.RowReader;
import org.concordat.exchange.table.Tables;
import org.jspecify.annotations.Nullable;

/** One national file, open and known for what it is. */
final class OdsTable implements Closeable {

    private static final int SAMPLE = 50;
    private static final int ROWS_PER_REPORT = 256;
    private static final Set<String> FRAME_HEADERS = Set.of("ORGANISATION_CODE", "CODE", "ORG_CODE");

    private final RowReader reader;
    private final Deque<Row> waiting;
    private final Columns columns;
    private int shortest = Integer.MAX_VALUE;
    private int longest;
    private long flawed;
    private String firstFlaw = "";

    private OdsTable(RowReader reader, Deque<Row> waiting, Columns columns) {
        this.reader = reader;
        this.waiting = waiting;
        this.columns = columns;
    }

    /**
     * Opens a file.
     *
     * @throws IntakeException if it is not what is wanted; the message says what it is
     * @throws IOException if it cannot be read
     */
    static OdsTable open(Path path, OdsFile wanted) throws IntakeException, IOException {
        var reader = Tables.open(path);
        try {
            return known(reader, wanted);
        } catch (IOException | IntakeException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private static OdsTable known(RowReader reader, OdsFile wanted) throws IntakeException, IOException {
        var sample = sample(reader);
        if (sample.isEmpty()) {
            throw new IntakeException(OdsTexts.of("refused.empty", reader.file()));
        }
        var head = sample.get(0);
        boolean hasHeader = hasHeader(head);
        var rows = hasHeader ? sample.subList(1, sample.size()) : sample;
        requireWanted(shape(sample), wanted, reader.file());
        var columns = hasHeader ? Columns.byHeader(head) : Columns.byPosition();
        var table = new OdsTable(reader, new ArrayDeque<>(rows), columns);
        if (hasHeader) {
            table.measure(head);
        }
        return table;
    }

    /** The first rows, to know a table by. */
    static List<Row> sample(RowReader reader) throws IOException {
        var sample = new ArrayList<Row>();
        for (var row = reader.next(); row != null; row = sample.size() < SAMPLE ? reader.next() : null) {
            sample.add(row);
        }
        return sample;
    }

    static boolean hasHeader(Row head) {
        return Shape.ofHeader(head).isPresent() || FRAME_HEADERS.contains(Columns.normal(head.cell(1)));
    }

    /** What a table is that begins with these rows; there is at least one. */
    static Optional<Shape> shape(List<Row> sample) {
        var head = sample.get(0);
        var rows = hasHeader(head) ? sample.subList(1, sample.size()) : sample;
        return Shape.ofHeader(head).or(() -> Shape.ofRows(rows));
    }

    private static void requireWanted(Optional<Shape> shape, OdsFile wanted, String file) throws IntakeException {
        if (shape.isEmpty()) {
            throw new IntakeException(OdsTexts.of("refused.unknown", file, wanted.label(), wanted.option()));
        }
        var found = shape.get().file();
        if (found.isEmpty()) {
            throw new IntakeException(
                    OdsTexts.of("refused.notUsed", file, shape.get().label(), wanted.label()));
        }
        if (found.get() != wanted) {
            throw new IntakeException(OdsTexts.of(
                    "refused.slot",
                    file,
                    shape.get().label(),
                    wanted.label(),
                    found.get().option()));
        }
    }

    /**
     * Hands every row on, to the last.
     *
     * @throws IntakeException if the file ends within a row, or what it says cannot be used
     * @throws java.util.concurrent.CancellationException if the watcher throws it
     */
    void read(OdsRows rows, SkipLog skips, Watcher watcher) throws IntakeException, IOException {
        var step = OdsTexts.of("step.reading", reader.file());
        watcher.reached(step, 0);
        long count = 0;
        var row = next();
        while (row != null) {
            var following = next();
            if (following == null) {
                requireWhole(row);
            }
            measure(row);
            take(row, rows, skips);
            if (++count % ROWS_PER_REPORT == 0) {
                watcher.reached(step, (double) reader.read() / Math.max(1, reader.total()));
            }
            row = following;
        }
        rows.end(reader.file());
    }

    private @Nullable Row next() throws IOException {
        return waiting.isEmpty() ? reader.next() : waiting.poll();
    }

    /** What a planner should know of cells that could not be read in full; empty where all could. */
    List<String> remarks() {
        return flawed == 0 ? List.of() : List.of(OdsTexts.of("remark.flaws", reader.file(), flawed, firstFlaw));
    }

    private void count(Row row) {
        if (!row.flaws().isEmpty()) {
            var flaw = row.flaws().get(0);
            firstFlaw =
                    flawed++ == 0 ? reader.place(row.number(), flaw.column()).words() + ": " + flaw.text() : firstFlaw;
        }
    }

    private void take(Row row, OdsRows rows, SkipLog skips) {
        count(row);
        Rejection rejection =
                (reason, detail) -> skips.skip(reader.place(row.number(), null), OdsTexts.of(reason), detail);
        rows.take(row, columns, rejection);
    }

    private void measure(Row row) {
        shortest = Math.min(shortest, row.cells().size());
        longest = Math.max(longest, row.cells().size());
    }

    /** Where every row of a text is as long as every other, a shorter last one is half a row, and what comes after it is missing. */
    private void requireWhole(Row last) throws IntakeException {
        boolean isEven = reader.sheet() == null && shortest == longest;
        if (isEven && last.cells().size() < shortest) {
            throw new IntakeException(OdsTexts.of(
                    "refused.half",
                    reader.file(),
                    String.valueOf(last.number()),
                    last.cells().size(),
                    shortest));
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
