package org.concordat.diagram.layout;

/** Where lines meet boxes and each other. */
final class Geometry {

    private Geometry() {}

    /** Whether a line runs through the inside of a box; touching its outline is not enough (Liang and Barsky 1984). */
    static boolean crosses(Point a, Point b, double left, double top, double right, double bottom) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        if ((dx == 0 && (a.x() <= left || a.x() >= right)) || (dy == 0 && (a.y() <= top || a.y() >= bottom))) {
            return false;
        }
        double enter = 0;
        double leave = 1;
        if (dx != 0) {
            enter = Math.max(enter, ((dx > 0 ? left : right) - a.x()) / dx);
            leave = Math.min(leave, ((dx > 0 ? right : left) - a.x()) / dx);
        }
        if (dy != 0) {
            enter = Math.max(enter, ((dy > 0 ? top : bottom) - a.y()) / dy);
            leave = Math.min(leave, ((dy > 0 ? bottom : top) - a.y()) / dy);
        }
        return enter < leave;
    }

    /** Whether two lines cross at a point inside both; lines that only touch or lie on each other do not. */
    static boolean cross(Point a, Point b, Point c, Point d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static double side(Point a, Point b, Point c) {
        return Math.signum((b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()));
    }
}
