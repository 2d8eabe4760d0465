package org.concordat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of words set under each other. */
final class Columns {

    private static final String GAP = "  ";

    private Columns() {}

    /** The rows as lines, each column as wide as its widest word; the last is not filled up. Rows have the same number of words. */
    static List<String> aligned(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var widths = IntStream.range(0, rows.get(0).size())
                .map(i -> rows.stream().mapToInt(r -> width(r.get(i))).max().orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var words = new ArrayList<String>();
        for (int i = 0; i < row.size(); i++) {
            words.add(row.get(i) + " ".repeat(widths[i] - width(row.get(i))));
        }
        return String.join(GAP, words).stripTrailing();
    }

    private static int width(String word) {
        return word.codePointCount(0, word.length());
    }
}
