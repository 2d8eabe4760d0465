package org.concordat.exchange.table;

/** How large a table may be. Rows and columns of a sheet are Excel's own limits. */
final class Limits {

    static final int SHEET_ROWS = 1_048_576;
    static final int COLUMNS = 16_384;
    /** Of a text: the whole of England's practices, referred for a century, is less. */
    static final long LINES = 20_000_000;
    /** Excel holds 32,767 characters in a cell; a text may hold more, but not a swallowed file. */
    static final int CELL = 1 << 18;
    /** More lines than this in one cell are nearly always a quotation mark that is missing. */
    static final int LINES_IN_CELL = 50;

    private Limits() {}
}
