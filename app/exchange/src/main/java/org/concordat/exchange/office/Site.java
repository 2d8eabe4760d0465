package org.concordat.exchange.office;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A place at the edge of a shape where connectors can be glued.
 *
 * @param index by which a connector names it
 * @param dx 1 if lines leave it to the right, -1 to the left
 * @param dy 1 if they leave it downwards, -1 upwards
 */
record Site(int index, Point2D at, int dx, int dy) {

    /** The middles of the sides, in the order of most geometries. */
    static List<Site> sides(Rectangle2D box) {
        return List.of(top(0, box), left(1, box), foot(2, box), right(3, box));
    }

    static Site top(int index, Rectangle2D box) {
        return new Site(index, new Point2D.Double(box.getCenterX(), box.getY()), 0, -1);
    }

    static Site left(int index, Rectangle2D box) {
        return new Site(index, new Point2D.Double(box.getX(), box.getCenterY()), -1, 0);
    }

    static Site foot(int index, Rectangle2D box) {
        return new Site(index, new Point2D.Double(box.getCenterX(), box.getMaxY()), 0, 1);
    }

    static Site right(int index, Rectangle2D box) {
        return new Site(index, new Point2D.Double(box.getMaxX(), box.getCenterY()), 1, 0);
    }

    /** Left by the side of the box that it is nearest to. */
    static Site near(int index, Point2D place, Rectangle2D box) {
        double left = place.getX() - box.getX();
        double right = box.getMaxX() - place.getX();
        double up = place.getY() - box.getY();
        double down = box.getMaxY() - place.getY();
        double least = Math.min(Math.min(left, right), Math.min(up, down));
        int sideways = least == left ? -1 : least == right ? 1 : 0;
        int upright = sideways != 0 ? 0 : least == up ? -1 : 1;
        return new Site(index, place, sideways, upright);
    }

    /** In sixty-thousandths of a degree, clockwise from the right. */
    int angle() {
        return dx > 0 ? 0 : dy > 0 ? 5_400_000 : dx < 0 ? 10_800_000 : 16_200_000;
    }

    boolean isSideways() {
        return dx != 0;
    }
}
