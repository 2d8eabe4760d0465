package org.concordat.diagram.figure;

import java.awt.geom.Rectangle2D;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.surface.Surface.Anchor;
import org.concordat.diagram.text.TextStyle;
import org.concordat.diagram.text.Wrapping;

/** A pale band behind nodes, with its heading at the top left. */
public record LaneFigure(String heading, Rectangle2D box) {

    /** How much room the heading takes at the top; it is larger than names, to be read from further away. */
    private static final double HEADER = 32;

    private static final TextStyle STYLE = TextStyle.bold(17);
    private static final double PALE = 0.05;
    private static final double DARKER = 0.1;
    private static final double INDENT = 12;

    /** @param darker whether it is told apart from its neighbours by a darker shade */
    public void paint(Surface surface, Theme theme, boolean darker) {
        surface.fill(box, Contrast.blend(theme.muted(), theme.canvas(), darker ? DARKER : PALE));
        for (var line : new Wrapping(STYLE, box.getWidth() - 2 * INDENT, 1).wrap(heading)) {
            double baseline = box.getY() + (HEADER + STYLE.capHeight()) / 2;
            surface.text(line, box.getX() + INDENT, baseline, STYLE, theme.text(), Anchor.START);
        }
    }
}
