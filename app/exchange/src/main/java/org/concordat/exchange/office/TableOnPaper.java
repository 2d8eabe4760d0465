package org.concordat.exchange.office;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.concordat.api.report.Block;
import org.concordat.diagram.text.TextStyle;
import org.concordat.exchange.report.ColumnWidths;

/** A table of Word's own: its first row stands on each of its pages, and no row is torn apart. */
final class TableOnPaper {

    private static final float LETTERS = 9;
    private static final double PADDING = 12;
    private static final int TWIPS_OF_A_POINT = 20;

    private final Block.Table table;
    private final ColumnWidths widths;

    TableOnPaper(Block.Table table) {
        this.table = table;
        widths = ColumnWidths.of(table, TextStyle.regular(LETTERS), PADDING);
    }

    /** Whether it can be read on pages where text is so many points broad. */
    boolean fits(double across) {
        return widths.fits(across);
    }

    /** @return WordprocessingML with the usual prefix, undeclared */
    String xml(XWPFStyles styles, double across) {
        var out = new Markup();
        double[] points = widths.within(across);
        out.start("w:tbl").start("w:tblPr");
        out.empty("w:tblStyle", "w:val", PlainStyles.id(styles, PlainStyles.TABLE));
        out.empty("w:tblW", "w:w", twips(across), "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        out.empty("w:tblLook", "w:val", "0420", "w:firstRow", 1, "w:noVBand", 1);
        if (!table.caption().isBlank()) {
            out.empty("w:tblCaption", "w:val", table.caption());
        }
        out.end().start("w:tblGrid");
        for (double width : points) {
            out.empty("w:gridCol", "w:w", twips(width));
        }
        out.end();
        var heading = PlainStyles.id(styles, PlainStyles.TABLE_HEADING);
        row(out, table.columns(), points, heading, true);
        var text = PlainStyles.id(styles, PlainStyles.TABLE_TEXT);
        table.rows().forEach(row -> row(out, row, points, text, false));
        out.end();
        return out.toString();
    }

    private void row(Markup out, List<String> texts, double[] points, String style, boolean isHeading) {
        out.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (isHeading) {
            out.empty("w:tblHeader");
        }
        out.end();
        for (int i = 0; i < texts.size(); i++) {
            out.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", twips(points[i]), "w:type", "dxa");
            out.end();
            var lines = texts.get(i).lines().toList();
            for (var line : lines.isEmpty() ? List.of("") : lines) {
                paragraph(out, line, style, widths.numbers().get(i));
            }
            out.end();
        }
        out.end();
    }

    private static void paragraph(Markup out, String line, String style, boolean flushRight) {
        out.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
        if (flushRight) {
            out.empty("w:jc", "w:val", "right");
        }
        out.end();
        out.start("w:r").start("w:t").text(line).end().end();
        out.end();
    }

    private static long twips(double points) {
        return Math.round(points * TWIPS_OF_A_POINT);
    }
}
