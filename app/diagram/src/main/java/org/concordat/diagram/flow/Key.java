package org.concordat.diagram.flow;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.style.Colour;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.PlainText;
import org.concordat.diagram.text.TextStyle;
import org.concordat.diagram.text.Wrapping;
import org.jspecify.annotations.Nullable;

/** What the colours mean and what is measured, in rows beneath the drawing. */
final class Key {

    private static final TextStyle STYLE = TextStyle.regular(12);
    private static final double SWATCH = 14;
    private static final double BESIDE = 6;
    private static final double BETWEEN = 22;
    private static final double ROW = 22;
    private static final double ABOVE = 22;
    private static final int LONGEST = 260;

    /** @param colour null for a line of dashes, or for words alone if they have no sample either */
    private record Entry(String words, @Nullable Colour colour, boolean hasSample, double x, int row) {}

    private final List<Entry> entries = new ArrayList<>();
    private double x;
    private int row;
    private double width;

    /** @param room as wide as it may be */
    Key(Kinds kinds, String unknown, String unit, double room) {
        kinds.colours().forEach((kind, colour) -> add(kind, colour, true, room));
        add(unknown, null, true, room);
        add(unit, null, false, room);
    }

    private void add(String words, @Nullable Colour colour, boolean hasSample, double room) {
        for (var line : new Wrapping(STYLE, LONGEST, 1).wrap(PlainText.line(words))) {
            double wide = (hasSample ? SWATCH + BESIDE : 0) + STYLE.widthOf(line);
            if (x > 0 && x + wide > room) {
                x = 0;
                row++;
            }
            entries.add(new Entry(line, colour, hasSample, x, row));
            width = Math.max(width, x + wide);
            x += wide + BETWEEN;
        }
    }

    double width() {
        return width;
    }

    double height() {
        return entries.isEmpty() ? 0 : ABOVE + (row + 1) * ROW;
    }

    void paint(Surface surface, Theme theme, double left, double top) {
        surface.push(Group.LEGEND);
        for (var entry : entries) {
            double from = left + entry.x();
            double middle = top + ABOVE + entry.row() * ROW + ROW / 2;
            var colour = entry.colour();
            if (colour != null) {
                surface.fill(new Rectangle2D.Double(from, middle - SWATCH / 2, SWATCH, SWATCH), colour);
            } else if (entry.hasSample()) {
                surface.draw(
                        new Line2D.Double(from, middle, from + SWATCH, middle),
                        new Pen(theme.muted(), Scale.UNKNOWN, Sankey.DASHES, 1));
            }
            double text = entry.hasSample() ? from + SWATCH + BESIDE : from;
            surface.text(
                    entry.words(), text, middle + STYLE.capHeight() / 2, STYLE, theme.text(), Surface.Anchor.START);
        }
        surface.pop();
    }
}
