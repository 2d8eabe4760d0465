package org.concordat.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens tables, knowing them by what is in them and not by how they are called. */
public final class Tables {

    private Tables() {}

    /**
     * The rows of a CSV file or of the first sheet of a workbook.
     *
     * @throws TableException if it is no table
     */
    public static RowReader open(Path file) throws IOException {
        return open(file, null);
    }

    /**
     * The rows of a CSV file or of one sheet.
     *
     * @param sheet the name of a sheet in any case; null for the first
     * @throws TableException if it is no table, or has no such sheet
     */
    public static RowReader open(Path file, @Nullable String sheet) throws IOException {
        return FileKind.of(file) == FileKind.WORKBOOK ? XlsxRows.open(file, sheet) : CsvRows.open(file, sheet);
    }

    /**
     * The names of the sheets of a workbook in their order, without the hidden ones; empty for a table of text.
     *
     * @throws TableException if it is no table
     */
    public static List<String> sheets(Path file) throws IOException {
        return FileKind.of(file) == FileKind.WORKBOOK ? XlsxRows.sheets(file) : List.of();
    }
}
