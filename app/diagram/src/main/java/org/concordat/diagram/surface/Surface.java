package org.concordat.diagram.surface;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.concordat.api.style.Colour;
import org.concordat.diagram.text.TextStyle;

/**
 * What a picture is painted on: a screen, a bitmap, an SVG, a PDF. Coordinates are drawing units, x to the right and y down; one unit is one pixel at
 * 100 %. Used from one thread.
 */
public interface Surface {

    /** @param opacity from 0 (unseen) to 1 */
    void fill(Shape shape, Colour colour, double opacity);

    default void fill(Shape shape, Colour colour) {
        fill(shape, colour, 1);
    }

    void draw(Shape shape, Pen pen);

    /** One line of text as it stands: no markup, no wrapping. */
    void text(String line, double x, double baseline, TextStyle style, Colour colour, Anchor anchor);

    /** Pixels as they are, unsmoothed, stretched over a place in drawing units. */
    void image(BufferedImage image, Rectangle2D place);

    /**
     * A picture, stretched over a place in drawing units and smoothed.
     *
     * @param sizes the picture as it is, then each time half as large
     */
    default void photo(List<BufferedImage> sizes, Rectangle2D place) {
        image(sizes.get(0), place);
    }

    /** Begins a part of the picture that reads as one thing; groups nest. */
    void push(Group group);

    /** Ends the part begun last. */
    void pop();

    /** Where the given x stands in a line of text. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
