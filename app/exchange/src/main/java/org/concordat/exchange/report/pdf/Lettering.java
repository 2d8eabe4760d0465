package org.concordat.exchange.report.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.concordat.api.style.Colour;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.TextStyle;

/** Listens to a painter for the texts in a drawing, so that their letters are embedded. */
record Lettering(Typefaces typefaces) implements Surface {

    @Override
    public void text(String line, double x, double baseline, TextStyle style, Colour colour, Anchor anchor) {
        typefaces.useOnOneLine(line);
    }

    @Override
    public void fill(Shape shape, Colour colour, double opacity) {
        // Not a text.
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        // Not a text.
    }

    @Override
    public void image(BufferedImage image, Rectangle2D place) {
        // Not a text.
    }

    @Override
    public void push(Group group) {
        // Not a text.
    }

    @Override
    public void pop() {
        // Not a text.
    }
}
