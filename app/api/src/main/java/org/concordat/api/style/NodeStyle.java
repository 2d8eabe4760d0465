package org.concordat.api.style;

/**
 * The look of a node type.
 *
 * @param icon an icon id of the care model that owns the type, such as {@code core/hospital}; empty for none
 * @param width the width of a new node, in drawing units (one unit is one pixel at 100 %)
 * @param height the height of a new node, in the same units
 * @param prose whether its name is a text: set over the whole box from the top left, in ordinary weight, with its line ends kept
 * @since 0.1.0
 */
public record NodeStyle(
        NodeShape shape,
        Colour fill,
        Colour text,
        Colour line,
        Stroke border,
        String icon,
        double width,
        double height,
        boolean prose) {

    public NodeStyle {
        if (!(width > 0 && height > 0 && width <= 10_000 && height <= 10_000)) {
            throw new IllegalArgumentException("Not a size between 0 and 10,000: " + width + " x " + height);
        }
    }

    /** A solid outline in the colour of the fill, 160 by 56, no icon; the {@code with} methods change the rest. */
    public static NodeStyle of(NodeShape shape, String fill, String text) {
        return new NodeStyle(
                shape, Colour.of(fill), Colour.of(text), Colour.of(fill), Stroke.SOLID, "", 160, 56, false);
    }

    public NodeStyle withLine(String colour) {
        return new NodeStyle(shape, fill, text, Colour.of(colour), border, icon, width, height, prose);
    }

    public NodeStyle withBorder(Stroke newBorder) {
        return new NodeStyle(shape, fill, text, line, newBorder, icon, width, height, prose);
    }

    public NodeStyle withIcon(String newIcon) {
        return new NodeStyle(shape, fill, text, line, border, newIcon, width, height, prose);
    }

    public NodeStyle withSize(double newWidth, double newHeight) {
        return new NodeStyle(shape, fill, text, line, border, icon, newWidth, newHeight, prose);
    }

    /** A name that is a text of its own, such as that of a note. */
    public NodeStyle asProse() {
        return new NodeStyle(shape, fill, text, line, border, icon, width, height, true);
    }
}
