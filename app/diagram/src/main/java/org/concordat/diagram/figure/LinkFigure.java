package org.concordat.diagram.figure;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.Colour;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.Stroke;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.jspecify.annotations.Nullable;

/**
 * One link as it is painted. Its line and its label are painted apart, so that a picture can paint all labels after all lines.
 *
 * @param label wrapped and if need be cut; empty for none
 * @param mark says again what the colour of its line says; null for none
 */
public record LinkFigure(
        Route route,
        LinkStyle style,
        StatusLook look,
        String label,
        @Nullable ChoiceMark mark) {

    private static final double BEHIND_ARROW = 24;

    public static LinkFigure of(Route route, LinkStyle style) {
        return new LinkFigure(route, style, StatusLook.NORMAL, "", null);
    }

    public LinkFigure withLook(StatusLook newLook) {
        return new LinkFigure(route, style, newLook, label, mark);
    }

    public LinkFigure withLabel(String newLabel) {
        return new LinkFigure(route, style, look, newLabel, mark);
    }

    public LinkFigure withMark(@Nullable ChoiceMark newMark) {
        return new LinkFigure(route, style, look, label, newMark);
    }

    /** Whether its line is drawn in dashes or dots. */
    public boolean isBroken() {
        var stroke = look.stroke(style.stroke());
        return stroke != Stroke.SOLID && stroke != Stroke.DOUBLE;
    }

    /** The line, its arrow and its label. */
    public void paint(Surface surface, Theme theme) {
        paintLine(surface, theme);
        paintLabel(surface, theme);
    }

    /** The line with its arrow, whose tip is the last point of the route. A link without length is not painted. */
    public void paintLine(Surface surface, Theme theme) {
        paintLine(surface, theme, List.of());
    }

    /** The line with its arrow, hopping over others. */
    public void paintLine(Surface surface, Theme theme, List<Hop> hops) {
        Polyline line = route.line();
        if (!line.isDrawable()) {
            return;
        }
        Colour colour = look.isGrey() ? theme.faded() : theme.onCanvas(style.line());
        ArrowHead head = ArrowHead.of(line, style);
        Polyline shaft = line.shortened(head.length());
        if (shaft.isDrawable()) {
            paintShaft(surface, shaft, colour, hops);
        }
        head.paint(surface, colour, look.opacity());
        if (mark != null) {
            // Just behind the arrow, where neither the label nor the cross stands.
            mark.paintAt(line.at(line.length() - Math.min(line.length() * 0.4, BEHIND_ARROW)), surface, theme);
        }
        if (look == StatusLook.FAILED) {
            new Cross(line.at(Math.min(line.length() * 0.3, 48))).paint(surface, theme);
        }
    }

    public void paintLabel(Surface surface, Theme theme) {
        if (!label.isBlank()) {
            LinkLabel.of(this).paint(surface, look.isGrey() ? theme.muted() : theme.text(), theme.plate());
        }
    }

    /** The plate of the label; without size if there is no label. */
    public Rectangle2D labelBounds() {
        Point2D spot = route.label();
        return label.isBlank()
                ? new Rectangle2D.Double(spot.getX(), spot.getY(), 0, 0)
                : LinkLabel.of(this).plate();
    }

    /** All that {@link #paint} may touch. */
    public Rectangle2D bounds() {
        Path2D path = route.line().rounded(bend());
        double margin =
                Math.max(10, style.arrow() == Arrow.NONE ? style.width() : ArrowHead.halfBreadth(style.width()));
        Rectangle2D drawn = path.getBounds2D();
        Rectangle2D grown = new Rectangle2D.Double(
                drawn.getX() - margin,
                drawn.getY() - margin,
                drawn.getWidth() + 2 * margin,
                drawn.getHeight() + 2 * margin);
        return label.isBlank() ? grown : grown.createUnion(labelBounds());
    }

    /** The line as it is seen, bends rounded, as points joined by straight segments. */
    public List<Point2D> trace() {
        if (route.points().size() == 2) {
            return route.points();
        }
        List<Point2D> trace = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator i = route.line().rounded(bend()).getPathIterator(null, 0.5); !i.isDone(); i.next()) {
            i.currentSegment(at);
            trace.add(new Point2D.Double(at[0], at[1]));
        }
        return List.copyOf(trace);
    }

    /** A broad line needs a wider turn, or its inner edge would crease. */
    private double bend() {
        return Math.max(route.bend(), route.bend() * style.width() / 5);
    }

    private void paintShaft(Surface surface, Polyline shaft, Colour colour, List<Hop> hops) {
        Stroke stroke = look.stroke(style.stroke());
        if (style.stroke() == Stroke.DOUBLE) {
            double apart = style.width() / 2 + 0.9;
            double width = Math.max(1, style.width() * 0.6);
            Pen pen = Dashing.pen(stroke, colour, width, look.opacity());
            surface.draw(shaft.offset(apart).rounded(bend(), hops), pen);
            surface.draw(shaft.offset(-apart).rounded(bend(), hops), pen);
        } else {
            surface.draw(shaft.rounded(bend(), hops), Dashing.pen(stroke, colour, style.width(), look.opacity()));
        }
    }
}
