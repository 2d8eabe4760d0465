package org.concordat.exchange.table;

import java.util.List;

/**
 * One row as it was read.
 *
 * @param number the row of a sheet or the line of a text, from 1
 * @param cells as text; dates are ISO, numbers plain; may be shorter or longer than the row of headings
 * @param flaws what of it could not be read, each with its column
 */
public record Row(long number, List<String> cells, List<CellFlaw> flaws) {

    public Row {
        cells = List.copyOf(cells);
        flaws = List.copyOf(flaws);
    }

    /** A row that was read without trouble. */
    public Row(long number, List<String> cells) {
        this(number, cells, List.of());
    }

    /** The cell of a column, from 1; empty where the row ends before it. */
    public String cell(int column) {
        return column <= cells.size() ? cells.get(column - 1) : "";
    }

    boolean isBlank() {
        return flaws.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
