package org.concordat.diagram.surface;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.concordat.api.style.Colour;
import org.concordat.diagram.text.TextStyle;

/** Paints on another surface, all of it larger or smaller around the origin. Groups are passed on. */
public final class ZoomedSurface implements Surface {

    private final Surface surface;
    private final double zoom;
    private final AffineTransform enlarging;

    /** @param zoom the length of a unit in units of the other surface */
    public ZoomedSurface(Surface surface, double zoom) {
        this.surface = surface;
        this.zoom = zoom;
        enlarging = AffineTransform.getScaleInstance(zoom, zoom);
    }

    @Override
    public void fill(Shape shape, Colour colour, double opacity) {
        surface.fill(zoomed(shape), colour, opacity);
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        var dashes = pen.dashes().stream().map(length -> length * zoom).toList();
        surface.draw(zoomed(shape), new Pen(pen.colour(), pen.width() * zoom, dashes, pen.opacity()));
    }

    @Override
    public void text(String line, double x, double baseline, TextStyle style, Colour colour, Anchor anchor) {
        surface.text(line, x * zoom, baseline * zoom, style.enlarged(zoom), colour, anchor);
    }

    @Override
    public void image(BufferedImage image, Rectangle2D place) {
        surface.image(image, zoomed(place));
    }

    @Override
    public void photo(List<BufferedImage> sizes, Rectangle2D place) {
        surface.photo(sizes, zoomed(place));
    }

    @Override
    public void push(Group group) {
        surface.push(group);
    }

    @Override
    public void pop() {
        surface.pop();
    }

    /** Boxes stay boxes, which are shorter to write. */
    private Shape zoomed(Shape shape) {
        if (shape instanceof RoundRectangle2D box) {
            return new RoundRectangle2D.Double(
                    box.getX() * zoom,
                    box.getY() * zoom,
                    box.getWidth() * zoom,
                    box.getHeight() * zoom,
                    box.getArcWidth() * zoom,
                    box.getArcHeight() * zoom);
        }
        return shape instanceof Rectangle2D box ? zoomed(box) : enlarging.createTransformedShape(shape);
    }

    private Rectangle2D zoomed(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() * zoom, box.getY() * zoom, box.getWidth() * zoom, box.getHeight() * zoom);
    }
}
