package org.concordat.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A workbook whose sheets are read one after the other; the texts that they share are in memory until it is closed. For one thread. */
public final class Workbook implements Closeable {

    private final XlsxBook book;
    private final XlsxCells cells;

    private Workbook(XlsxBook book, XlsxCells cells) {
        this.book = book;
        this.cells = cells;
    }

    /** @throws TableException if it is no workbook */
    public static Workbook open(Path file) throws IOException {
        var book = XlsxBook.open(file);
        try {
            return new Workbook(book, XlsxCells.of(book));
        } catch (IOException e) {
            book.close();
            throw e;
        }
    }

    /** Whether a file is a workbook at all, by its first bytes. */
    public static boolean isOne(Path file) throws IOException {
        return FileKind.of(file) == FileKind.WORKBOOK;
    }

    /** The rows of the sheet of this name, letter case aside; empty if there is none. To be closed before the next. */
    public Optional<RowReader> rows(String sheet) throws IOException {
        for (var each : book.sheets()) {
            if (each.name().strip().equalsIgnoreCase(sheet.strip())) {
                return Optional.of(XlsxRows.of(book, each, cells, () -> {}));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
