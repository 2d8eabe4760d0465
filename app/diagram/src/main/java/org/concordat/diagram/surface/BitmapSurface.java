package org.concordat.diagram.surface;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.concordat.api.style.Colour;
import org.concordat.diagram.text.TextStyle;

/** Paints lines into pixels itself and the rest through Java2D. */
final class BitmapSurface implements Surface {

    private final Surface rest;
    private final AffineTransform toPixels;
    private final Ink ink;

    /** @param graphics of the pixels that the ink is for; one that {@link #fits} */
    BitmapSurface(Graphics2D graphics, Ink ink) {
        rest = new GraphicsSurface(graphics);
        toPixels = graphics.getTransform();
        this.ink = ink;
        graphics.setTransform(new AffineTransform());
        ink.clip(graphics.getClipBounds());
        graphics.setTransform(toPixels);
    }

    /** Whether lines keep their shape: the graphics is scaled alike both ways, and only a rectangle of it is painted. */
    static boolean fits(Graphics2D graphics) {
        var transform = graphics.getTransform();
        boolean turned = transform.getShearX() != 0 || transform.getShearY() != 0;
        return !turned
                && transform.getScaleX() == transform.getScaleY()
                && transform.getScaleX() > 0
                && (graphics.getClip() == null || graphics.getClip() instanceof Rectangle2D);
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        ink.draw(shape.getPathIterator(toPixels, Ink.FLATNESS), pen, toPixels.getScaleX());
    }

    @Override
    public void fill(Shape shape, Colour colour, double opacity) {
        rest.fill(shape, colour, opacity);
    }

    @Override
    public void text(String line, double x, double baseline, TextStyle style, Colour colour, Anchor anchor) {
        rest.text(line, x, baseline, style, colour, anchor);
    }

    @Override
    public void image(BufferedImage image, Rectangle2D place) {
        rest.image(image, place);
    }

    @Override
    public void photo(List<BufferedImage> sizes, Rectangle2D place) {
        rest.photo(sizes, place);
    }

    @Override
    public void push(Group group) {
        rest.push(group);
    }

    @Override
    public void pop() {
        rest.pop();
    }
}
