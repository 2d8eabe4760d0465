package org.concordat.diagram.figure;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Thin stripes over a form: there is nothing to colour it by. */
final class Hatch {

    private static final double APART = 8;
    private static final double WIDTH = 2;

    private Hatch() {}

    static Shape of(Shape form) {
        Rectangle2D box = form.getBounds2D();
        var stripes = new Path2D.Double();
        double height = box.getHeight();
        for (double x = box.getX() - height; x < box.getMaxX(); x += APART) {
            stripes.moveTo(x, box.getMaxY());
            stripes.lineTo(x + WIDTH, box.getMaxY());
            stripes.lineTo(x + WIDTH + height, box.getY());
            stripes.lineTo(x + height, box.getY());
            stripes.closePath();
        }
        var kept = new Area(stripes);
        kept.intersect(new Area(form));
        return new Path2D.Double(kept);
    }
}
