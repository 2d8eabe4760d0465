package org.concordat.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.exchange.table.Place;
import org.concordat.exchange.table.Row;

/**
 * What the columns of a table are called.
 *
 * @param names one for each column, each once; a column without a heading is called by its letters
 * @param row where the headings stand; 0 for a table without
 */
public record Headings(List<String> names, long row) {

    /** So many rows may stand above the headings. */
    static final int LOOKED_AT = 20;

    private static final double ENOUGH = 0.6;

    public Headings {
        names = List.copyOf(names);
    }

    /** Finds the headings among the first rows: the first that is nearly as wide as the table, unless it reads like data. */
    static Headings of(List<Row> first) {
        int widest = first.stream().mapToInt(Headings::filled).max().orElse(0);
        var candidate = first.stream().filter(r -> filled(r) >= ENOUGH * widest).findFirst();
        boolean hasHeadings = candidate.isPresent() && !CellShape.looksLikeData(candidate.get());
        int width = first.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        var cells = hasHeadings ? candidate.get().cells() : List.<String>of();
        return new Headings(named(cells, width), hasHeadings ? candidate.get().number() : 0);
    }

    private static int filled(Row row) {
        return (int) row.cells().stream().filter(c -> !c.isBlank()).count();
    }

    private static List<String> named(List<String> cells, int width) {
        var names = new ArrayList<String>();
        for (int column = 1; column <= width; column++) {
            var cell = column <= cells.size() ? Letters.tidy(cells.get(column - 1)) : "";
            var name = cell.isEmpty() ? Place.letters(column) : cell;
            var unique = name;
            for (int i = 2; contains(names, unique); i++) {
                unique = name + " (" + i + ")";
            }
            names.add(unique);
        }
        return Collections.unmodifiableList(names);
    }

    private static boolean contains(List<String> names, String name) {
        return names.stream().anyMatch(n -> Letters.same(n, name));
    }

    /** The column with a heading, letter case and spaces aside, from 1; 0 if there is none. */
    int column(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (Letters.same(names.get(i), name)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The same for each table with these headings in this order. */
    String signature() {
        return names.stream().map(Letters::words).collect(Collectors.joining("\n"));
    }
}
