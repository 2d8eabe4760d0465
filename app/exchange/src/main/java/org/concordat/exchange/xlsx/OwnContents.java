package org.concordat.exchange.xlsx;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concordat.exchange.graph.Marker;
import org.concordat.exchange.table.RowReader;
import org.concordat.exchange.table.Workbook;

/** What the sheets Overview and Columns say of a workbook of ours. */
final class OwnContents {

    private final String title;
    private final String marker;
    private final Map<String, OwnSheet> sheets = new LinkedHashMap<>();

    private OwnContents(String title, String marker) {
        this.title = title;
        this.marker = marker;
    }

    /** Empty for a workbook of others. */
    static Optional<OwnContents> of(Workbook book) throws IOException {
        var overview = book.rows(NetworkWorkbook.OVERVIEW);
        if (overview.isEmpty()) {
            return Optional.empty();
        }
        try (var rows = overview.get()) {
            var title = "";
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (row.cell(1).strip().equals(NetworkWorkbook.TITLE)) {
                    title = row.cell(2);
                } else if (row.cell(1).strip().equals(Marker.NAME)
                        && Marker.parse(row.cell(2)).isPresent()) {
                    var contents = new OwnContents(title, row.cell(2));
                    contents.readSheets(rows);
                    contents.readColumns(book);
                    return Optional.of(contents);
                }
            }
            return Optional.empty();
        }
    }

    /** Those that stand under their headings, to the end of the overview. */
    private void readSheets(RowReader rows) throws IOException {
        var headings = rows.next();
        for (var row = headings == null ? null : rows.next(); row != null; row = rows.next()) {
            sheets.put(
                    key(row.cell(1)),
                    new OwnSheet(row.cell(1), row.cell(3), row.cell(4).strip()));
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void readColumns(Workbook book) throws IOException {
        var columns = book.rows(NetworkWorkbook.COLUMNS);
        if (columns.isPresent()) {
            try (var rows = columns.get()) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    var sheet = sheets.get(key(row.cell(1)));
                    if (sheet != null) {
                        sheet.put(row.cell(2), row.cell(3), row.cell(4));
                    }
                }
            }
        }
    }

    String title() {
        return title;
    }

    /** The text of the marker. */
    String marker() {
        return marker;
    }

    Collection<OwnSheet> sheets() {
        return sheets.values();
    }
}
