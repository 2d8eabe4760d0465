package org.concordat.diagram.icon;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordat.api.style.Colour;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;

/**
 * A picture in one colour, as shapes.
 *
 * @param frame the view box of the file, in the icon's own units
 */
public record Icon(Rectangle2D frame, List<Part> parts) {

    public Icon {
        parts = List.copyOf(parts);
    }

    /**
     * @param line the width of the outline in the icon's units; 0 for none
     */
    public record Part(Shape shape, boolean filled, double line) {}

    /**
     * Reads an icon: path, circle, ellipse, rect, line, polyline and polygon, filled or stroked, inside svg and g. Colours are dropped, an icon
     * takes the colour of its place.
     *
     * @throws IconFormatException if the text is longer than 64 KiB, is not well-formed, or holds anything else: document types, scripts,
     *     images, references, style sheets, transforms
     */
    public static Icon parse(String svg) throws IconFormatException {
        return new IconReader().read(svg);
    }

    /** Paints the icon as large as fits into a box, in its middle. */
    public void paint(Surface surface, Rectangle2D box, Colour colour) {
        double scale = Math.min(box.getWidth() / frame.getWidth(), box.getHeight() / frame.getHeight());
        AffineTransform place = new AffineTransform();
        place.translate(box.getCenterX(), box.getCenterY());
        place.scale(scale, scale);
        place.translate(-frame.getCenterX(), -frame.getCenterY());
        for (Part part : parts) {
            Shape shape = place.createTransformedShape(part.shape());
            if (part.filled()) {
                surface.fill(shape, colour);
            }
            if (part.line() > 0) {
                surface.draw(shape, Pen.solid(colour, part.line() * scale));
            }
        }
    }
}
