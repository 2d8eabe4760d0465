package org.concordat.diagram.figure;

import java.util.List;
import org.concordat.api.style.Colour;
import org.concordat.api.style.Stroke;
import org.concordat.diagram.surface.Pen;

/** Turns kinds of line into dash patterns that keep their look at any width. */
final class Dashing {

    /** Round ends make a dot of the shortest dash. */
    private static final double DOT = 0.1;

    private Dashing() {}

    static Pen pen(Stroke stroke, Colour colour, double width, double opacity) {
        return new Pen(colour, width, dashes(stroke, width), opacity);
    }

    private static List<Double> dashes(Stroke stroke, double width) {
        double gap = 2.5 + 1.8 * width;
        double dash = 4 + 1.5 * width;
        return switch (stroke) {
            case SOLID, DOUBLE -> List.of();
            case DASHED -> List.of(dash, gap);
            case DASH_DOT -> List.of(dash * 1.3, gap, DOT, gap);
            case DOTTED -> List.of(DOT, 1.5 + 1.8 * width);
        };
    }
}
