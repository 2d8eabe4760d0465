package org.concordat.exchange.spreadsheet;

import org.concordat.api.fact.PartialDate;
import org.concordat.exchange.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A column with a role, found in the table.
 *
 * @param number from 1
 * @param dateColumn the column that says when its figures were so, from 1; 0 for none
 */
record BoundColumn(ColumnRole role, int number, int dateColumn) {

    String cell(Row row) {
        return row.cell(number);
    }

    boolean saysNothing(Row row) {
        return CellValues.isNothing(cell(row));
    }

    /** When its figure of this row was so; null for unknown. */
    @Nullable
    PartialDate date(Row row) throws UnfitCell {
        return dateColumn == 0 || CellValues.isNothing(row.cell(dateColumn))
                ? role.date()
                : DateWords.read(row.cell(dateColumn));
    }
}
