package org.concordat.exchange.office;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * A place at the edge of a shape where connectors can be glued.
 *
 * @param index by which a connector names it
 * @param dx 1 if lines leave it to the right, -1 to the left
 * @param dy 1 if they leave it downwards, -1 upwards
 */
record Site(int index, Point2D at, int dx, int dy) {

    /** In sixty-thousandths of a degree, clockwise from the right. */
    int angle() {
        return dx > 0 ? 0 : dy > 0 ? 5_400_000 : dx < 0 ? 10_800_000 : 16_200_000;
    }

    boolean isSideways() {
        return dx != 0;
    }

    /** The same, left by the side of a box that it is nearest to. */
    Site leaving(Rectangle2D box) {
        double left = at.getX() - box.getX();
        double right = box.getMaxX() - at.getX();
        double up = at.getY() - box.getY();
        double down = box.getMaxY() - at.getY();
        double least = Math.min(Math.min(left, right), Math.min(up, down));
        int sideways = least == left ? -1 : least == right ? 1 : 0;
        int upright = sideways != 0 ? 0 : least == up ? -1 : 1;
        return new Site(index, at, sideways, upright);
    }
}
