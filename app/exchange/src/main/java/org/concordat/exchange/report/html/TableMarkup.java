package org.concordat.exchange.report.html;

import org.concordat.api.report.Block;
import org.concordat.diagram.text.TextStyle;
import org.concordat.exchange.report.ColumnWidths;

/** Tables whose columns are as wide as their texts ask for; numbers are set flush right. */
final class TableMarkup {

    /** The widths of pages, the letters and what is beside them in a cell, in points, as the style sheet for paper has them. */
    private static final double UPRIGHT = 504;

    private static final double ACROSS = 756;
    private static final float LETTERS = 8.5f;
    private static final float SMALL_LETTERS = 7;
    private static final double BESIDE = 9.5;
    /** Tables of more columns are set in small letters. */
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
        return !widths(table).fits(UPRIGHT);
    }

    private static ColumnWidths widths(Block.Table table) {
        boolean isDense = table.columns().size() > DENSE;
        return ColumnWidths.of(table, TextStyle.regular(isDense ? SMALL_LETTERS : LETTERS), BESIDE);
    }

    private static void columns(Block.Table table, Markup markup) {
        double page = isWide(table) ? ACROSS : UPRIGHT;
        markup.begin("colgroup");
        for (double width : widths(table).within(page)) {
            markup.single("col", "style", "width:" + Math.round(1_000 * width / page) / 10.0 + "%");
        }
        markup.end();
    }

    private static String kind(Block.Table table, int column) {
        return ColumnWidths.isOfNumbers(table, column) ? "number" : "";
    }
}
