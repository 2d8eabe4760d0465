package org.concordat.exchange.table;

/**
 * Something that a cell should have said and does not, such as a formula without a result.
 *
 * @param column from 1
 * @param text for people, with what to do
 * @param spoilsRow whether nothing of the row can be relied on, even where the column itself is not needed
 */
public record CellFlaw(int column, String text, boolean spoilsRow) {

    /** A flaw of the one cell. */
    public CellFlaw(int column, String text) {
        this(column, text, false);
    }
}
