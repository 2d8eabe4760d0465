package org.concordat.exchange.table;

import org.concordat.api.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where in a table something is, as the program in which the planner opens it counts.
 *
 * @param file the name of the file, without its folder
 * @param sheet null for a table of text, which has none
 * @param row the row of a sheet or the line of a text, from 1
 * @param column from 1; null for the whole row
 */
public record Place(
        String file,
        @Nullable String sheet,
        long row,
        @Nullable Integer column) {

    private static final Words WORDS = Words.beside(Place.class);
    private static final int LETTERS = 26;

    /** Such as "lists.xlsx, sheet Practices, row 12, column D" or "epraccur.csv, line 12". */
    public String words() {
        var within = sheet == null
                ? WORDS.format("place.line", file, String.valueOf(row))
                : WORDS.format("place.row", file, sheet, String.valueOf(row));
        if (column == null) {
            return within;
        }
        return WORDS.format("place.column", within, sheet == null ? String.valueOf(column) : letters(column));
    }

    /** The name that spreadsheets give a column: A to Z, then AA. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
