package org.concordat.diagram.figure;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.concordat.api.style.Colour;
import org.concordat.diagram.surface.Group;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.TextStyle;

/** Paints on another surface with all colours next to that of the canvas, words such that they can still be read. */
public final class PaleSurface implements Surface {

    private static final double FILL = 0.16;
    private static final double LINE = 0.3;
    private static final double TEXT = 0.8;

    private final Surface surface;
    private final Colour canvas;
    private final Colour text;

    public PaleSurface(Surface surface, Theme theme) {
        this.surface = surface;
        canvas = theme.canvas();
        text = Contrast.blend(theme.text(), canvas, TEXT);
    }

    @Override
    public void fill(Shape shape, Colour colour, double opacity) {
        surface.fill(shape, Contrast.blend(colour, canvas, FILL), opacity);
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        var pale = Contrast.blend(pen.colour(), canvas, LINE);
        surface.draw(shape, new Pen(pale, pen.width(), pen.dashes(), pen.opacity()));
    }

    @Override
    public void text(String line, double x, double baseline, TextStyle style, Colour colour, Anchor anchor) {
        surface.text(line, x, baseline, style, text, anchor);
    }

    @Override
    public void image(BufferedImage image, Rectangle2D place) {
        surface.image(image, place);
    }

    @Override
    public void photo(List<BufferedImage> sizes, Rectangle2D place) {
        surface.photo(sizes, place);
        surface.fill(place, canvas, 1 - FILL);
    }

    @Override
    public void push(Group group) {
        surface.push(group);
    }

    @Override
    public void pop() {
        surface.pop();
    }
}
