package org.concordat.exchange.report.html;

import java.util.List;
import java.util.regex.Pattern;
import org.concordat.api.report.Block;

/** Tables whose columns are as wide as their texts ask for; numbers are set flush right. */
final class TableMarkup {

    private static final Pattern NUMBER =
            Pattern.compile("[-+\u2212]?\u00A3?[-+\u2212]?\\d[\\d,]*(\\.\\d+)?( ?(%|m|k|bn|million|billion))?");
    /** More columns than this are set across the page. */
    private static final int MOST_UPRIGHT = 6;

    private static final int MANY_LETTERS = 150;
    private static final int DENSE = 9;

    private TableMarkup() {}

    static void write(Block.Table table, Markup markup) {
        markup.begin("div", "class", kind(table), "role", "group", "tabindex", "0", "aria-label", table.caption());
        markup.begin("table");
        if (!table.caption().isBlank()) {
            markup.element("caption", table.caption());
        }
        columns(table, markup);
        markup.begin("thead").begin("tr");
        for (int i = 0; i < table.columns().size(); i++) {
            markup.element("th", table.columns().get(i), "scope", "col", "class", kind(table, i));
        }
        markup.end().end().begin("tbody");
        for (var row : table.rows()) {
            markup.begin("tr");
            for (int i = 0; i < row.size(); i++) {
                markup.element("td", row.get(i), "class", kind(table, i));
            }
            markup.end();
        }
        markup.end().end().end();
    }

    private static String kind(Block.Table table) {
        return "table" + (isWide(table) ? " wide" : "") + (table.columns().size() > DENSE ? " dense" : "");
    }

    /** Whether it is set across the page. */
    static boolean isWide(Block.Table table) {
        double letters = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            letters += weight(table, i);
        }
        return table.columns().size() > MOST_UPRIGHT || letters > MANY_LETTERS;
    }

    private static void columns(Block.Table table, Markup markup) {
        double all = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            all += weight(table, i);
        }
        markup.begin("colgroup");
        for (int i = 0; i < table.columns().size(); i++) {
            markup.single("col", "style", "width:" + Math.round(1_000 * weight(table, i) / all) / 10.0 + "%");
        }
        markup.end();
    }

    /** How many letters a column asks for: its longest word always, and more for longer texts, but with measure. */
    private static double weight(Block.Table table, int column) {
        double most = 3;
        double sum = 0;
        double longestWord = longestWord(table.columns().get(column));
        for (var row : table.rows()) {
            var text = row.get(column);
            most = Math.max(most, text.length());
            sum += text.length();
            longestWord = Math.max(longestWord, longestWord(text));
        }
        double mean = table.rows().isEmpty() ? 3 : sum / table.rows().size();
        return Math.max(Math.min(longestWord, 16) + 2, Math.min(42, Math.sqrt(most * Math.max(mean, 1)) + 2));
    }

    private static double longestWord(String text) {
        double longest = 0;
        for (var word : text.split("[\\s/-]", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private static String kind(Block.Table table, int column) {
        return isNumbers(table.rows(), column) ? "number" : "";
    }

    private static boolean isNumbers(List<List<String>> rows, int column) {
        var texts = rows.stream()
                .map(row -> row.get(column).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> NUMBER.matcher(text).matches());
    }
}
