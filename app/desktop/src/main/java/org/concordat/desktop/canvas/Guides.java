package org.concordat.desktop.canvas;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Lines along which what is moved lines up with what stands still: edge to edge, or middle to middle.
 *
 * @param dx how far to the right what is moved must go to line up; 0 if it does or nothing is near
 * @param dy how far down
 * @param alignsX whether it lines up with something left to right
 * @param alignsY whether it lines up with something up and down
 * @param lines the lines to be shown, in drawing units
 */
record Guides(double dx, double dy, boolean alignsX, boolean alignsY, List<Line2D> lines) {

    static final Guides NONE = new Guides(0, 0, false, false, List.of());

    Guides {
        lines = List.copyOf(lines);
    }

    /** @param reach how far off, in drawing units, something still attracts */
    static Guides of(Rectangle2D moving, Collection<Rectangle2D> standing, double reach) {
        double dx = reach;
        double dy = reach;
        boolean alignsX = false;
        boolean alignsY = false;
        for (var other : standing) {
            for (double part = 0; part <= 1; part += 0.5) {
                double offX = across(other, part) - across(moving, part);
                double offY = down(other, part) - down(moving, part);
                if (Math.abs(offX) < Math.abs(dx)) {
                    dx = offX;
                    alignsX = true;
                }
                if (Math.abs(offY) < Math.abs(dy)) {
                    dy = offY;
                    alignsY = true;
                }
            }
        }
        var at = new Rectangle2D.Double(
                moving.getX() + (alignsX ? dx : 0),
                moving.getY() + (alignsY ? dy : 0),
                moving.getWidth(),
                moving.getHeight());
        return new Guides(alignsX ? dx : 0, alignsY ? dy : 0, alignsX, alignsY, lines(at, standing, alignsX, alignsY));
    }

    private static List<Line2D> lines(
            Rectangle2D at, Collection<Rectangle2D> standing, boolean alignsX, boolean alignsY) {
        var lines = new ArrayList<Line2D>();
        for (double part = 0; part <= 1; part += 0.5) {
            double x = across(at, part);
            double y = down(at, part);
            Rectangle2D onX = (Rectangle2D) at.clone();
            Rectangle2D onY = (Rectangle2D) at.clone();
            for (var other : standing) {
                if (alignsX && Math.abs(across(other, part) - x) < 0.01) {
                    onX.add(other);
                }
                if (alignsY && Math.abs(down(other, part) - y) < 0.01) {
                    onY.add(other);
                }
            }
            if (!onX.equals(at)) {
                lines.add(new Line2D.Double(x, onX.getMinY(), x, onX.getMaxY()));
            }
            if (!onY.equals(at)) {
                lines.add(new Line2D.Double(onY.getMinX(), y, onY.getMaxX(), y));
            }
        }
        return lines;
    }

    private static double across(Rectangle2D area, double part) {
        return area.getX() + part * area.getWidth();
    }

    private static double down(Rectangle2D area, double part) {
        return area.getY() + part * area.getHeight();
    }
}
