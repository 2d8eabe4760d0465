package org.concordat.exchange.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.table.Row;
import org.concordat.exchange.table.RowReader;
import org.concordat.exchange.table.TableException;
import org.concordat.exchange.table.TableSource;
import org.jspecify.annotations.Nullable;

/** The rows of a table below its headings. */
final class SpreadsheetRows implements Closeable {

    private final RowReader reader;
    private final Headings headings;
    private final Deque<Row> ahead;

    private SpreadsheetRows(RowReader reader, Headings headings, Deque<Row> ahead) {
        this.reader = reader;
        this.headings = headings;
        this.ahead = ahead;
    }

    /** @throws IntakeException if there is nothing in the table */
    static SpreadsheetRows open(TableSource source) throws IOException, IntakeException {
        var reader = source.open();
        try {
            var first = first(reader);
            if (first.isEmpty()) {
                throw new IntakeException(ImportTexts.of("noRows", reader.file()));
            }
            var headings = Headings.of(first);
            var ahead = new ArrayDeque<>(first);
            ahead.removeIf(r -> r.number() <= headings.row());
            return new SpreadsheetRows(reader, headings, ahead);
        } catch (IOException | IntakeException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private static List<Row> first(RowReader reader) throws TableException {
        var first = new ArrayList<Row>();
        for (var row = reader.next(); row != null; row = reader.next()) {
            first.add(row);
            if (first.size() == Headings.LOOKED_AT) {
                break;
            }
        }
        return first;
    }

    Headings headings() {
        return headings;
    }

    RowReader table() {
        return reader;
    }

    /** The next row, or null after the last. */
    @Nullable
    Row next() throws TableException {
        return ahead.isEmpty() ? reader.next() : ahead.remove();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
