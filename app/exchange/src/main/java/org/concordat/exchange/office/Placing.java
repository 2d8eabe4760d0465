package org.concordat.exchange.office;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Where drawing units come to stand on a slide.
 *
 * @param scale EMU to a unit; 12,700 EMU are a point
 * @param x the EMU of the unit 0 from the left
 * @param y the same from the top
 */
record Placing(double scale, double x, double y) {

    static final double EMU_OF_A_POINT = 12_700;
    private static final int SMALLEST_TEXT = 100;

    /** Where units are points from the corner of the slide. */
    static final Placing POINTS = new Placing(EMU_OF_A_POINT, 0, 0);

    /** As large as fits into the middle of an area in EMU, up to a scale. */
    static Placing within(Rectangle2D area, Rectangle2D units, double largest) {
        double width = Math.max(1, units.getWidth());
        double height = Math.max(1, units.getHeight());
        double scale = Math.min(largest, Math.min(area.getWidth() / width, area.getHeight() / height));
        return new Placing(
                scale, area.getCenterX() - scale * units.getCenterX(), area.getCenterY() - scale * units.getCenterY());
    }

    long x(double units) {
        return Math.round(x + scale * units);
    }

    long y(double units) {
        return Math.round(y + scale * units);
    }

    long length(double units) {
        return Math.round(scale * units);
    }

    Emu of(Rectangle2D units) {
        return new Emu(
                x(units.getX()),
                y(units.getY()),
                Math.max(1, length(units.getWidth())),
                Math.max(1, length(units.getHeight())));
    }

    Emu of(Point2D from, Point2D to) {
        var box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(from, to);
        return new Emu(x(box.getX()), y(box.getY()), length(box.getWidth()), length(box.getHeight()));
    }

    /** A size of letters in hundredths of a point. */
    long letters(double units) {
        return Math.max(SMALLEST_TEXT, Math.round(units * scale / EMU_OF_A_POINT * 100));
    }

    /** A box on a slide. */
    record Emu(long x, long y, long width, long height) {

        Rectangle2D box() {
            return new Rectangle2D.Double(x, y, width, height);
        }
    }
}
