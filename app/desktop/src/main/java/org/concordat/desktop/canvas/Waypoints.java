package org.concordat.desktop.canvas;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.view.Bend;

/** The bends of a link as they are dragged. */
final class Waypoints {

    private Waypoints() {}

    static List<Bend> moved(List<Bend> bends, int index, Bend to) {
        var moved = new ArrayList<>(bends);
        moved.set(index, to);
        return moved;
    }

    /** With a new bend before the one that had this index. */
    static List<Bend> inserted(List<Bend> bends, int index, Bend bend) {
        var more = new ArrayList<>(bends);
        more.add(index, bend);
        return more;
    }

    /** Without a bend that lies on the straight way between its neighbours, so that one gets rid of it by dragging it there. */
    static List<Bend> straightened(Point2D start, List<Bend> bends, Point2D end, int index, double tolerance) {
        var before = index == 0 ? start : point(bends.get(index - 1));
        var after = index == bends.size() - 1 ? end : point(bends.get(index + 1));
        var straight = new ArrayList<>(bends);
        if (new Line2D.Double(before, after).ptSegDist(point(bends.get(index))) <= tolerance) {
            straight.remove(index);
        }
        return straight;
    }

    static Point2D point(Bend bend) {
        return new Point2D.Double(bend.x(), bend.y());
    }
}
