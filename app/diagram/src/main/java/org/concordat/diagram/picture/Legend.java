package org.concordat.diagram.picture;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.TextStyle;
import org.concordat.diagram.text.Wrapping;

/** What the shapes, lines and looks of a picture mean, in sections of columns under a thin line. */
final class Legend {

    private static final double HEADING = 26;
    private static final double AFTER_SECTION = 8;
    /** Above the first section, with the line in it. */
    static final double TOP = 30;

    private static final double COLUMN_GAP = 28;
    private static final TextStyle STYLE = TextStyle.bold(12);

    private static final TextStyle NOTE = TextStyle.regular(12);
    private static final double AFTER_NOTE = 12;
    private static final double NARROWEST_NOTE = 420;
    private static final int MOST_LINES = 8;

    private final List<String> note;
    private final Map<String, List<Sample>> sections;
    private final double columnWidth;
    private final int columns;

    /**
     * What a picture needs explained.
     *
     * @param note a sentence or two above all; empty for none
     * @param width the room that it may take; it takes more if a single column needs more
     */
    Legend(String note, Map<String, List<Sample>> sections, double width) {
        this.note = new Wrapping(NOTE, Math.max(width, NARROWEST_NOTE), MOST_LINES).wrap(note);
        this.sections = new LinkedHashMap<>(sections);
        this.sections.values().removeIf(List::isEmpty);
        columnWidth = all().stream().mapToDouble(Sample::width).max().orElse(0) + COLUMN_GAP;
        columns = (int) Math.max(1, Math.floor((width + COLUMN_GAP) / columnWidth));
    }

    private List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        sections.values().forEach(all::addAll);
        return all;
    }

    double width() {
        int widest = sections.values().stream().mapToInt(List::size).max().orElse(0);
        double wordy = Stream.concat(
                        note.stream().map(NOTE::widthOf),
                        sections.keySet().stream().map(STYLE::widthOf))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return Math.max(wordy, Math.min(columns, widest) * columnWidth);
    }

    double height() {
        return isEmpty()
                ? 0
                : TOP
                        + noteHeight()
                        + sections.values().stream().mapToDouble(this::height).sum()
                        - AFTER_SECTION;
    }

    String inWords() {
        var words = new ArrayList<>(note);
        sections.forEach((heading, samples) -> words.add(heading + ": "
                + String.join(", ", samples.stream().map(Sample::words).toList())));
        return String.join(". ", words);
    }

    private boolean isEmpty() {
        return sections.isEmpty() && note.isEmpty();
    }

    private double noteHeight() {
        return note.isEmpty() ? 0 : note.size() * NOTE.leading() + AFTER_NOTE;
    }

    private double height(List<Sample> section) {
        return HEADING + rows(section) * Sample.HEIGHT + AFTER_SECTION;
    }

    private int rows(List<Sample> section) {
        return (section.size() + columns - 1) / columns;
    }

    /** @param lineWidth of the line above it; 0 for none */
    void paint(Surface surface, Theme theme, double x, double y, double lineWidth) {
        if (isEmpty()) {
            return;
        }
        surface.push(Group.LEGEND);
        double rule = y + TOP / 2;
        if (lineWidth > 0) {
            surface.draw(new Line2D.Double(x, rule, x + lineWidth, rule), Pen.solid(theme.grid(), 1));
        }
        double baseline = y + TOP + NOTE.size();
        for (var line : note) {
            surface.text(line, x, baseline, NOTE, theme.text(), Surface.Anchor.START);
            baseline += NOTE.leading();
        }
        double top = y + TOP + noteHeight();
        for (var section : sections.entrySet()) {
            paint(surface, theme, section, x, top);
            top += height(section.getValue());
        }
        surface.pop();
    }

    private void paint(Surface surface, Theme theme, Map.Entry<String, List<Sample>> section, double x, double y) {
        double baseline = y + (HEADING + STYLE.capHeight()) / 2;
        surface.text(section.getKey(), x, baseline, STYLE, theme.muted(), Surface.Anchor.START);
        var samples = section.getValue();
        int rows = rows(samples);
        for (int i = 0; i < samples.size(); i++) {
            double left = x + i / rows * columnWidth;
            samples.get(i).paint(surface, theme, left, y + HEADING + i % rows * Sample.HEIGHT);
        }
    }
}
