package org.concordat.exchange.spreadsheet;

import java.util.List;
import org.concordat.exchange.intake.Skipped;
import org.concordat.exchange.table.Row;

/**
 * A row and what it becomes.
 *
 * @param becomes nodes and links in words
 * @param problems what does not fit; with any, nothing of the row is taken
 */
public record PreviewRow(Row row, List<String> becomes, List<Skipped> problems) {

    public PreviewRow {
        becomes = List.copyOf(becomes);
        problems = List.copyOf(problems);
    }
}
