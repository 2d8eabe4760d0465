package org.concordat.diagram.flow;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.concordat.api.report.Block;

/**
 * A flow as it is drawn.
 *
 * @param course its middle line
 * @param area all of it; of one without an amount the line says it
 * @param width at every place, up and down
 */
record Band(Block.Flow flow, Path2D course, Shape area, double width) {

    boolean isKnown() {
        return flow.amount() != null;
    }

    /** From left to right through these points, two for each bar or passage: the side that is left and the side that is reached. */
    static Band forward(Block.Flow flow, List<Point2D> points, double width) {
        var course = new Path2D.Double();
        var area = new Path2D.Double();
        follow(course, points, 0, true);
        follow(area, points, -width / 2, true);
        var back = new ArrayList<>(points);
        Collections.reverse(back);
        follow(area, back, width / 2, false);
        area.closePath();
        return new Band(flow, course, area, width);
    }

    private static void follow(Path2D path, List<Point2D> points, double shift, boolean begins) {
        for (int i = 0; i < points.size(); i++) {
            double x = points.get(i).getX();
            double y = points.get(i).getY() + shift;
            if (i == 0 && begins) {
                path.moveTo(x, y);
            } else if (i == 0 || i % 2 == 0) {
                path.lineTo(x, y);
            } else {
                double before = points.get(i - 1).getX();
                double middle = (before + x) / 2;
                path.curveTo(middle, points.get(i - 1).getY() + shift, middle, y, x, y);
            }
        }
    }

    /** Out at the right, round beneath everything, and in from the left. */
    static Band back(Block.Flow flow, Point2D from, Point2D to, double beneath, double width) {
        double reach = 48 + width;
        var course = new Path2D.Double();
        course.moveTo(from.getX(), from.getY());
        course.curveTo(from.getX() + reach, from.getY(), from.getX() + reach, beneath, from.getX(), beneath);
        course.lineTo(to.getX(), beneath);
        course.curveTo(to.getX() - reach, beneath, to.getX() - reach, to.getY(), to.getX(), to.getY());
        var brush = new BasicStroke((float) Math.max(width, 0.1), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        return new Band(flow, course, brush.createStrokedShape(course), width);
    }

    Rectangle2D bounds() {
        return course.getBounds2D().createUnion(area.getBounds2D());
    }
}
