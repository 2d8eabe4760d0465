package org.concordat.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.export.SpreadsheetText;
import org.concordat.exchange.export.Utf8Writer;
import org.concordat.exchange.graph.ColumnType;
import org.jspecify.annotations.Nullable;

/** A file of rows, as RFC 4180 has them, in UTF-8. */
public final class CsvTable implements Closeable {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String ASKS_FOR_QUOTES = ",\"\n";

    private final CsvWriter writer;
    private final Dialect dialect;
    private CsvWriter.@Nullable CsvWriterRecord row;

    /** What readers need beyond the rule. */
    public enum Dialect {
        PLAIN,
        /** With a mark of the encoding, and an apostrophe before what is like a formula. */
        EXCEL,
        /** With every backslash doubled, as one takes the meaning of what is behind it. */
        GEPHI,
        /** With backslashes in quotation marks doubled, as one before a quotation mark would take its meaning. */
        NEO4J
    }

    /** @param out is flushed and left open */
    public CsvTable(OutputStream out, Dialect dialect) throws IOException {
        this.dialect = dialect;
        var gathered = new Utf8Writer(out);
        if (dialect == Dialect.EXCEL) {
            gathered.write(BYTE_ORDER_MARK);
        }
        writer = CsvWriter.builder().build(gathered);
    }

    /** A cell of the row that {@link #endRow} ends; empty for null. */
    public CsvTable cell(@Nullable Object cell) {
        if (row == null) {
            row = writer.writeRecord();
        }
        row.writeField(
                cell == null ? null : cell instanceof String text ? safe(LegalText.of(text)) : ColumnType.text(cell));
        return this;
    }

    /** A whole row. */
    public void row(@Nullable Object... cells) {
        for (var cell : cells) {
            cell(cell);
        }
        endRow();
    }

    public void endRow() {
        if (row != null) {
            row.endRecord();
            row = null;
        }
    }

    private String safe(String text) {
        return switch (dialect) {
            case PLAIN -> text;
            case EXCEL -> SpreadsheetText.guarded(text);
            case GEPHI -> text.replace("\\", "\\\\");
            case NEO4J -> isQuoted(text) ? text.replace("\\", "\\\\") : text;
        };
    }

    private static boolean isQuoted(String text) {
        return text.chars().anyMatch(c -> ASKS_FOR_QUOTES.indexOf(c) >= 0);
    }

    @Override
    public void close() throws IOException {
        try {
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
