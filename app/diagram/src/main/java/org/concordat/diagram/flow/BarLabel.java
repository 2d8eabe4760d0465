package org.concordat.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.PlainText;
import org.concordat.diagram.text.TextStyle;
import org.concordat.diagram.text.Wrapping;

/** What stands beside a bar: its name over its amount. @param strong how many of the lines are the name */
record BarLabel(List<String> lines, int strong, float size) {

    private static final float SIZE = 13;
    private static final int MOST_LINES = 6;
    private static final float DENSE = 12;
    private static final int DENSE_LINES = 2;

    BarLabel {
        lines = List.copyOf(lines);
    }

    static BarLabel of(String name, String amount, double width) {
        var lines = new ArrayList<>(new Wrapping(TextStyle.bold(SIZE), width, MOST_LINES).wrap(name));
        int strong = lines.size();
        lines.addAll(new Wrapping(TextStyle.regular(SIZE), width, 2).wrap(amount));
        return new BarLabel(lines, strong, SIZE);
    }

    /** In as few lines as it takes, for a column of many bars. */
    static BarLabel dense(String name, String amount, double width) {
        var setting = new Wrapping(TextStyle.regular(DENSE), width, DENSE_LINES);
        var text = amount.isEmpty() ? name : PlainText.line(name) + " \u00B7 " + amount;
        var lines = new ArrayList<>(setting.wrap(text));
        if (!setting.keepsWhole(text) && !amount.isEmpty()) {
            // Rather the end of the name is missing than the amount.
            lines.clear();
            lines.addAll(setting.wrap(name));
            lines.addAll(new Wrapping(TextStyle.regular(DENSE), width, 1).wrap(amount));
        }
        return new BarLabel(lines, 0, DENSE);
    }

    double width() {
        double widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            widest = Math.max(widest, style(i).widthOf(lines.get(i)));
        }
        return widest;
    }

    double height() {
        return lines.size() * leading();
    }

    private double leading() {
        return TextStyle.regular(size).leading();
    }

    private TextStyle style(int line) {
        return line < strong ? TextStyle.bold(size) : TextStyle.regular(size);
    }

    void paint(Surface surface, Theme theme, double x, double top, Surface.Anchor anchor) {
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top + i * leading() + (leading() + style(i).capHeight()) / 2;
            surface.text(lines.get(i), x, baseline, style(i), theme.text(), anchor);
        }
    }
}
