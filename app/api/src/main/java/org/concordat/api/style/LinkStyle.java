package org.concordat.api.style;

/**
 * The look of a link type.
 *
 * @param width the line width in drawing units
 * @since 0.1.0
 */
public record LinkStyle(Colour line, Stroke stroke, double width, Arrow arrow) {

    public LinkStyle {
        if (!(width > 0 && width <= 40)) {
            throw new IllegalArgumentException("Not a line width between 0 and 40: " + width);
        }
    }

    public static LinkStyle of(String line, Stroke stroke, double width, Arrow arrow) {
        return new LinkStyle(Colour.of(line), stroke, width, arrow);
    }
}
