package org.concordat.diagram.overview;

import java.util.List;
import org.concordat.diagram.amount.Amounts;

/** Writes its sum onto each of the strongest lines. */
final class SumNaming {

    /** So many pixels of the drawing for each sum. */
    private static final double PIXELS = 80_000;

    private static final double FEWEST = 5;
    /** The shortest line with a sum, in pixels, and the weakest, as a share of the strongest. */
    private static final double SHORTEST = 70;

    private static final double WEAKEST = 0.2;
    private static final double HALF_HEIGHT = 7;

    private SumNaming() {}

    static void name(List<FlowLine> strongestFirst, String unit, NameSheet sheet) {
        double left = Math.max(FEWEST, sheet.size() / PIXELS);
        for (var line : strongestFirst) {
            boolean stands =
                    line.length() * sheet.scale() > SHORTEST && line.load().strength() > WEAKEST;
            if (left > 0 && stands && name(line, unit, sheet)) {
                left--;
            }
        }
    }

    private static boolean name(FlowLine line, String unit, NameSheet sheet) {
        var middle = line.middle();
        double x = middle.getX() * sheet.scale();
        double top = middle.getY() * sheet.scale() - HALF_HEIGHT;
        var sum = List.of(Amounts.onLine(line.load().amount(), unit));
        return sheet.place(Name.Role.SUM, Parents.NONE, sum, "", x, top);
    }
}
