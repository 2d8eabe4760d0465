package org.concordat.diagram.figure;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;

/** A small drawing pin on a plate: layouts leave this node where it is. */
public record PinSign(Rectangle2D place) {

    private static final double SIDE = 16;
    private static final double INSET = 3;

    /** In the lower left corner of a box, or as near as a small box leaves room. */
    public static PinSign in(Rectangle2D box) {
        return new PinSign(new Rectangle2D.Double(
                box.getX() + Math.min(INSET, Math.max(0, box.getWidth() - SIDE)),
                Math.max(box.getY(), box.getMaxY() - SIDE - INSET),
                Math.min(SIDE, box.getWidth()),
                Math.min(SIDE, box.getHeight())));
    }

    public void paint(Surface surface, Theme theme) {
        var plate = new Ellipse2D.Double(
                place.getX() + 0.5, place.getY() + 0.5, place.getWidth() - 1, place.getHeight() - 1);
        surface.fill(plate, theme.plate());
        surface.draw(plate, Pen.solid(theme.muted(), 1));
        surface.fill(head(), theme.text());
        surface.draw(
                new Line2D.Double(x(0.5), y(0.6), x(0.5), y(0.82)), Pen.solid(theme.text(), place.getWidth() * 0.075));
    }

    /** A narrow neck on a broad foot. */
    private Path2D head() {
        var path = new Path2D.Double();
        path.moveTo(x(0.36), y(0.17));
        path.lineTo(x(0.64), y(0.17));
        path.lineTo(x(0.59), y(0.4));
        path.lineTo(x(0.72), y(0.6));
        path.lineTo(x(0.28), y(0.6));
        path.lineTo(x(0.41), y(0.4));
        path.closePath();
        return path;
    }

    private double x(double part) {
        return place.getX() + part * place.getWidth();
    }

    private double y(double part) {
        return place.getY() + part * place.getHeight();
    }
}
