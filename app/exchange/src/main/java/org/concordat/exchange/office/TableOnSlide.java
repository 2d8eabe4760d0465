package org.concordat.exchange.office;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.report.Block;
import org.concordat.diagram.text.TextStyle;
import org.concordat.exchange.report.ColumnWidths;

/** A table of PowerPoint's own, in the colours of its theme; as much of it as a slide has room for. */
final class TableOnSlide {

    /** "Light Style 1, Accent 1", which every PowerPoint has. */
    private static final String LOOK = "{3C2FFA5D-87B4-456A-9821-1D502468CF0F}";

    private static final String CONTENT = "http://schemas.openxmlformats.org/drawingml/2006/table";
    private static final float LARGE = 12;
    private static final float SMALL = 10;
    private static final double BESIDE = 5;
    private static final double ABOVE = 2.5;

    private final Block.Table table;
    private final double[] widths;
    private final List<Boolean> numbers;
    private final TextStyle style;
    private final Row heading;
    private final List<Row> rows = new ArrayList<>();

    /** The paragraphs of each of its cells, and how many lines the highest has. */
    private record Row(List<List<String>> cells, int lines) {

        double height(TextStyle style) {
            return lines * style.leading() + 2 * ABOVE;
        }
    }

    /** @param across how broad it is, in points; likewise how high it may be on one slide */
    TableOnSlide(Block.Table table, double across, double down) {
        this.table = table;
        var large = ColumnWidths.of(table, TextStyle.regular(LARGE), 2 * BESIDE);
        boolean isLarge = large.fits(across);
        style = TextStyle.regular(isLarge ? LARGE : SMALL);
        var columns = isLarge ? large : ColumnWidths.of(table, style, 2 * BESIDE);
        widths = columns.within(across);
        numbers = columns.numbers();
        heading = row(table.columns(), TextStyle.bold(style.size()));
        int most = (int) Math.max(1, (down - heading.height(style) - 2 * ABOVE) / style.leading());
        for (var texts : table.rows()) {
            var row = row(texts, style);
            if (row.lines() <= most) {
                rows.add(row);
            } else {
                split(texts, most);
            }
        }
    }

    private Row row(List<String> texts, TextStyle set) {
        var lines = linesOf(texts, set);
        var cells = texts.stream().map(text -> text.lines().toList()).toList();
        return new Row(cells, highest(lines));
    }

    private List<List<String>> linesOf(List<String> texts, TextStyle set) {
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < texts.size(); i++) {
            var lines = new ArrayList<String>();
            double width = widths[i] - 2 * BESIDE;
            texts.get(i).lines().forEach(line -> lines.addAll(TextOnSlide.lines(line, set, width)));
            cells.add(lines);
        }
        return cells;
    }

    private static int highest(List<List<String>> lines) {
        return Math.max(1, lines.stream().mapToInt(List::size).max().orElse(1));
    }

    /** A row that is higher than a slide goes on in further ones. */
    private void split(List<String> texts, int most) {
        var lines = linesOf(texts, style);
        for (int i = 0; i < highest(lines); i += most) {
            int from = i;
            var cells = lines.stream()
                    .map(cell -> List.of(TextOnSlide.joined(
                            cell.subList(Math.min(from, cell.size()), Math.min(from + most, cell.size())))))
                    .toList();
            rows.add(new Row(cells, Math.min(most, highest(lines) - i)));
        }
    }

    int rows() {
        return rows.size();
    }

    /** How many rows from this one on there is room for; 0 if there is none for even one. */
    int rowsWithin(int from, double down) {
        double height = heading.height(style);
        int count = 0;
        while (from + count < rows.size()) {
            height += rows.get(from + count).height(style);
            if (height > down) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** The height of the heading and these rows. */
    double height(int from, int count) {
        return heading.height(style)
                + rows.subList(from, from + count).stream()
                        .mapToDouble(row -> row.height(style))
                        .sum();
    }

    /** The heading and these rows. @param x in points, likewise the rest */
    String xml(int from, int count, double x, double y, Slide slide) {
        var out = new Markup();
        var name = table.caption();
        out.start("p:graphicFrame").start("p:nvGraphicFramePr");
        out.empty("p:cNvPr", "id", slide.nextId(), "name", name, "descr", name);
        out.start("p:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noGrp", 1)
                .end();
        out.empty("p:nvPr").end();
        out.start("p:xfrm").empty("a:off", "x", emu(x), "y", emu(y));
        double across = 0;
        for (double width : widths) {
            across += width;
        }
        out.empty("a:ext", "cx", emu(across), "cy", emu(height(from, count))).end();
        out.start("a:graphic").start("a:graphicData", "uri", CONTENT).start("a:tbl");
        out.start("a:tblPr", "firstRow", 1)
                .start("a:tableStyleId")
                .text(LOOK)
                .end()
                .end();
        out.start("a:tblGrid");
        for (double width : widths) {
            out.empty("a:gridCol", "w", emu(width));
        }
        out.end();
        write(out, heading, TextStyle.bold(style.size()));
        rows.subList(from, from + count).forEach(row -> write(out, row, style));
        out.end().end().end().end();
        return out.toString();
    }

    private void write(Markup out, Row row, TextStyle set) {
        out.start("a:tr", "h", emu(row.height(style)));
        for (int i = 0; i < row.cells().size(); i++) {
            out.start("a:tc").start("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
            var paragraphs = row.cells().get(i);
            for (var words : paragraphs.isEmpty() ? List.of("") : paragraphs) {
                out.start("a:p").empty("a:pPr", "algn", numbers.get(i) ? "r" : "l");
                TextOnSlide.run(out, words, set);
                out.end();
            }
            out.end();
            out.empty("a:tcPr", "marL", emu(BESIDE), "marR", emu(BESIDE), "marT", emu(ABOVE), "marB", emu(ABOVE));
            out.end();
        }
        out.end();
    }

    private static long emu(double points) {
        return Math.round(points * Placing.EMU_OF_A_POINT);
    }
}
