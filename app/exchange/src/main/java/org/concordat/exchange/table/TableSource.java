package org.concordat.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the rows of a table come from. Immutable; it may be read again and again, from any thread. */
public sealed interface TableSource {

    /** What it is called when a row of it is named. */
    String name();

    /** The rows, from the top. @throws TableException if it is no table */
    RowReader open() throws IOException;

    /**
     * A file.
     *
     * @param path CSV or XLSX
     * @param sheet of a workbook; null for its first
     */
    record InFile(Path path, @Nullable String sheet) implements TableSource {

        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public RowReader open() throws IOException {
            return Tables.open(path, sheet);
        }
    }

    /**
     * Text off the clipboard, as a spreadsheet puts it there.
     *
     * @param text cells parted by tabs, commas, semicolons or bars, which is found out
     */
    record Pasted(String name, String text) implements TableSource {

        @Override
        public RowReader open() throws IOException {
            return CsvRows.of(name, text);
        }
    }
}
