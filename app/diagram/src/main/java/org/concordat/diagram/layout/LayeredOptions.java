package org.concordat.diagram.layout;

/**
 * What a planner can set about a layered layout.
 *
 * @param nodeSpacing the gap between boxes of one layer, in drawing units
 * @param layerSpacing the gap between layers, in drawing units
 * @param aspect the width to height that the drawing aims at; 1.6 fits a screen
 */
public record LayeredOptions(double nodeSpacing, double layerSpacing, Direction direction, double aspect) {

    public LayeredOptions {
        if (!(nodeSpacing > 0 && layerSpacing > 0 && aspect > 0)) {
            throw new IllegalArgumentException(
                    "Spacings and aspect must be above 0: " + nodeSpacing + ", " + layerSpacing + ", " + aspect);
        }
    }

    /** Top down, 40 units between boxes, 64 between layers, 16:10. */
    public static LayeredOptions standard() {
        return new LayeredOptions(40, 64, Direction.TOP_DOWN, 1.6);
    }

    public LayeredOptions withDirection(Direction newDirection) {
        return new LayeredOptions(nodeSpacing, layerSpacing, newDirection, aspect);
    }
}
