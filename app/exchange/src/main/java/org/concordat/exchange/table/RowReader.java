package org.concordat.exchange.table;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The rows of one table, from the top, each read when it is asked for. Belongs to one thread. */
public interface RowReader extends Closeable {

    /**
     * The next row that is not blank, the headings included, or null after the last.
     *
     * @throws TableException if the table is cut off, damaged or beyond the limits
     */
    @Nullable
    Row next() throws TableException;

    /** The name of the file, without its folder. */
    String file();

    /** The name of the sheet; null for a table of text. */
    @Nullable
    String sheet();

    /** How much was read, in the unit of {@link #total()}. */
    long read();

    /** How much there is to read, in bytes; of a workbook, unpacked. */
    long total();

    /** A place in this table; the column from 1, or null for the whole row. */
    default Place place(long row, @Nullable Integer column) {
        return new Place(file(), sheet(), row, column);
    }
}
