package org.concordat.api.report;

import java.util.List;

/**
 * A piece of a report.
 *
 * @since 0.1.0
 */
public sealed interface Block {

    /** A paragraph of plain text. */
    record Paragraph(String text) implements Block {}

    /**
     * A table of plain texts.
     *
     * @param rows each with one text per column
     */
    record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {

        /** @throws IllegalArgumentException if a row has more or fewer texts than there are columns */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row of " + row.size() + " in a table of " + columns.size() + " columns: " + row);
                }
            }
        }
    }
}
