package org.concordat.exchange.pajek;

import java.util.Locale;
import org.concordat.api.view.Box;
import org.concordat.exchange.graph.GraphTables;

/** Places between 0 and 1, as Pajek has them, in the proportions of the view. */
final class UnitSquare {

    private static final double MARGIN = 0.05;

    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    private UnitSquare() {}

    /** The square around all boxes. */
    static UnitSquare around(GraphTables tables) {
        var square = new UnitSquare();
        for (var node : tables.nodes()) {
            var box = tables.box(node);
            if (box != null) {
                square.include(box);
            }
        }
        return square;
    }

    private void include(Box box) {
        left = Math.min(left, box.centreX());
        right = Math.max(right, box.centreX());
        top = Math.min(top, box.centreY());
        bottom = Math.max(bottom, box.centreY());
    }

    String x(Box box) {
        return within(box.centreX() - left);
    }

    String y(Box box) {
        return within(box.centreY() - top);
    }

    private String within(double offset) {
        var side = Math.max(right - left, bottom - top);
        var share = side > 0 ? offset / side : 0.5;
        return String.format(Locale.ROOT, "%.6f", MARGIN + share * (1 - 2 * MARGIN));
    }
}
