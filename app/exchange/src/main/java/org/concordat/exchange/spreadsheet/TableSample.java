package org.concordat.exchange.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.concordat.exchange.table.Row;

/** The headings of a table and its first rows. */
public record TableSample(Headings headings, List<Row> rows) {

    /** So many rows show what a column holds. */
    static final int ENOUGH = 200;

    public TableSample {
        rows = List.copyOf(rows);
    }

    static TableSample of(SpreadsheetRows table, int most) throws IOException {
        var rows = new ArrayList<Row>();
        while (rows.size() < most) {
            var row = table.next();
            if (row == null) {
                break;
            }
            rows.add(row);
        }
        return new TableSample(table.headings(), rows);
    }

    /** The cells of a column, from 1. */
    List<String> cells(int column) {
        return rows.stream().map(r -> r.cell(column)).toList();
    }
}
