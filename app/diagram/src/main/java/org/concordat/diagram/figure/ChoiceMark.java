package org.concordat.diagram.figure;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * A small sign on a plate that says again what a colour says, for those who do not tell colours apart: one form for each of the first
 * choices of a rule, a number for any further one, a bar for what the rule does not name.
 *
 * @param number 0 for the first choice; {@link #OTHER} for what is not among them
 */
public record ChoiceMark(int number) {

    /** Of what a rule does not name. */
    public static final int OTHER = -1;

    private static final double RADIUS = 7.5;
    private static final double REACH = 4.6;
    private static final double INSET = 2;
    private static final TextStyle DIGITS = TextStyle.bold(9);

    /** In the lower right corner of a box, or as near as a small box leaves room. */
    void paintIn(Rectangle2D box, Surface surface, Theme theme) {
        double radius = Math.min(RADIUS, Math.min(box.getWidth(), box.getHeight()) / 2);
        paintAt(
                new Point2D.Double(
                        Math.max(box.getCenterX(), box.getMaxX() - radius - INSET),
                        Math.max(box.getCenterY(), box.getMaxY() - radius - INSET)),
                radius,
                surface,
                theme);
    }

    /** With its middle at a point. */
    void paintAt(Point2D centre, Surface surface, Theme theme) {
        paintAt(centre, RADIUS, surface, theme);
    }

    private void paintAt(Point2D centre, double radius, Surface surface, Theme theme) {
        var plate = new Ellipse2D.Double(centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius);
        surface.fill(plate, theme.plate(), 1);
        surface.draw(plate, Pen.solid(theme.muted(), 1));
        var form = form(centre.getX(), centre.getY(), REACH * radius / RADIUS);
        if (form != null) {
            surface.fill(form, theme.text(), 1);
        } else {
            surface.text(
                    Integer.toString(number + 1),
                    centre.getX(),
                    centre.getY() + DIGITS.capHeight() / 2,
                    DIGITS,
                    theme.text(),
                    Surface.Anchor.MIDDLE);
        }
    }

    private @Nullable Shape form(double x, double y, double reach) {
        return switch (number) {
            case OTHER -> new Rectangle2D.Double(x - reach * 0.8, y - reach * 0.2, reach * 1.6, reach * 0.4);
            case 0 -> new Ellipse2D.Double(x - reach * 0.75, y - reach * 0.75, reach * 1.5, reach * 1.5);
            case 1 -> star(x, y, reach, 3, 0.5, 0);
            case 2 -> new Rectangle2D.Double(x - reach * 0.7, y - reach * 0.7, reach * 1.4, reach * 1.4);
            case 3 -> star(x, y, reach, 4, Math.sqrt(0.5), 0);
            case 4 -> star(x, y, reach, 5, 0.4, 0);
            case 5 -> star(x, y, reach, 4, 0.25, Math.PI / 4);
            case 6 -> star(x, y, reach, 3, 0.5, Math.PI);
            default -> null;
        };
    }

    /** A star with some tips, the first one on top; with an inner radius to suit it is a triangle or a diamond. */
    private static Shape star(double x, double y, double reach, int tips, double inner, double turn) {
        var path = new Path2D.Double();
        for (int i = 0; i < 2 * tips; i++) {
            double radius = i % 2 == 0 ? reach : reach * inner;
            double angle = turn + Math.PI * i / tips;
            double px = x + radius * Math.sin(angle);
            double py = y - radius * Math.cos(angle);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }
}
