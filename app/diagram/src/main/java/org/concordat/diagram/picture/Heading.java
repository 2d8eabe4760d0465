package org.concordat.diagram.picture;

import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.TextStyle;

/** The name of the view, above its drawing. */
record Heading(String title) {

    static final double HEIGHT = 44;

    private static final TextStyle STYLE = TextStyle.bold(22);

    double width() {
        return STYLE.widthOf(title);
    }

    void paint(Surface surface, Theme theme, double x, double y) {
        surface.push(Group.layer("layer-title", title));
        surface.text(title, x, y + STYLE.capHeight() + 2, STYLE, theme.text(), Surface.Anchor.START);
        surface.pop();
    }
}
