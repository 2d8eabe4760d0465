package org.concordat.diagram.surface;

import java.util.List;
import org.concordat.api.style.Colour;

/**
 * The line that draws a shape's outline. Ends and joins are round.
 *
 * @param width in drawing units
 * @param dashes lengths of dash and gap by turns, in drawing units, the round ends not counted; empty for an unbroken line
 * @param opacity from 0 (unseen) to 1
 */
public record Pen(Colour colour, double width, List<Double> dashes, double opacity) {

    public Pen {
        if (!(width > 0)) {
            throw new IllegalArgumentException("Not a line width above 0: " + width);
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("Not an opacity between 0 and 1: " + opacity);
        }
        if (dashes.size() % 2 != 0 || dashes.stream().anyMatch(length -> !(length > 0))) {
            throw new IllegalArgumentException("Not dashes and gaps by turns, each above 0: " + dashes);
        }
        dashes = List.copyOf(dashes);
    }

    public static Pen solid(Colour colour, double width) {
        return new Pen(colour, width, List.of(), 1);
    }

    public Pen withOpacity(double newOpacity) {
        return new Pen(colour, width, dashes, newOpacity);
    }

    public Pen unbroken() {
        return new Pen(colour, width, List.of(), opacity);
    }
}
