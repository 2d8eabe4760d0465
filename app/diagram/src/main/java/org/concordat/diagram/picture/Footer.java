package org.concordat.diagram.picture;

import java.util.List;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.TextStyle;
import org.concordat.diagram.text.Wrapping;

/** Small lines below all else: of which day the picture is, and what it rests on. */
final class Footer {

    private static final TextStyle STYLE = TextStyle.regular(11);
    private static final double TOP = 16;
    private static final double NARROWEST = 420;
    private static final int MOST_LINES = 4;

    private final List<String> lines;

    /** @param width the room that it may take; short lines take less, and no room is narrower than a sentence needs */
    Footer(List<String> paragraphs, double width) {
        var wrapping = new Wrapping(STYLE, Math.max(width, NARROWEST), MOST_LINES);
        lines = paragraphs.stream()
                .flatMap(paragraph -> wrapping.wrap(paragraph).stream())
                .toList();
    }

    double width() {
        return lines.stream().mapToDouble(STYLE::widthOf).max().orElse(0);
    }

    double height() {
        return lines.isEmpty() ? 0 : TOP + lines.size() * STYLE.leading();
    }

    void paint(Surface surface, Theme theme, double x, double y) {
        if (lines.isEmpty()) {
            return;
        }
        surface.push(Group.FOOTER);
        double baseline = y + TOP + STYLE.size();
        for (var line : lines) {
            surface.text(line, x, baseline, STYLE, theme.muted(), Surface.Anchor.START);
            baseline += STYLE.leading();
        }
        surface.pop();
    }
}
