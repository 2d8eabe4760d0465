package org.concordat.diagram.shape;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.concordat.api.style.NodeShape;

/** Draws each node shape into one box. */
final class Forms {

    /** Between the border and the label. */
    private static final double PAD_X = 12;

    private static final double PAD_Y = 6;
    /** Height of two lines of a name that stands under its circle, with the gap between. */
    private static final double NAME_STRIP = 36;

    private static final double CIRCLE_RATIO = Math.PI / 2;

    private final double x;
    private final double y;
    private final double w;
    private final double h;

    Forms(Rectangle2D box) {
        x = box.getX();
        y = box.getY();
        w = box.getWidth();
        h = box.getHeight();
    }

    Outline of(NodeShape shape) {
        return switch (shape) {
            case RECTANGLE -> plain(rounded(Math.min(2, side() / 4)), inset(PAD_X, PAD_Y));
            case ROUNDED, CONTAINER -> plain(rounded(Math.min(10, side() / 3)), inset(PAD_X, PAD_Y));
            case ROUNDED_SQUARE -> plain(rounded(Math.min(18, side() / 3)), inset(PAD_X, PAD_Y));
            case PILL -> plain(rounded(side() / 2), inset(Math.max(PAD_X, side() * 0.3), PAD_Y));
            case HEXAGON -> hexagon();
            case CIRCLE -> circle();
            case CUT_CORNER ->
                plain(
                        polygon(x, y, right() - cut(), y, right(), y + cut(), right(), foot(), x, foot()),
                        inset(PAD_X, PAD_Y));
            case CUT_CORNERS -> cutCorners();
            case DOCUMENT -> document();
            case DRUM -> drum();
            case NOTE -> note();
            case DIAMOND ->
                plain(
                        polygon(x + w / 2, y, right(), y + h / 2, x + w / 2, foot(), x, y + h / 2),
                        inset(w * 0.26, h * 0.26));
            case CHEVRON -> chevron();
            case PERSON -> person();
            case FLAG -> flag();
        };
    }

    private Outline hexagon() {
        double point = Math.min(h * 0.3, w * 0.2);
        return plain(
                polygon(
                        x + point,
                        y,
                        right() - point,
                        y,
                        right(),
                        y + h / 2,
                        right() - point,
                        foot(),
                        x + point,
                        foot(),
                        x,
                        y + h / 2),
                inset(point * 0.8 + PAD_X / 2, PAD_Y));
    }

    /** A true circle: its name goes inside if the box is about square, else under it. */
    private Outline circle() {
        boolean below = w >= 1.2 * h && h > NAME_STRIP * 1.5;
        double diameter = below ? h - NAME_STRIP : side();
        double top = below ? y : y + (h - diameter) / 2;
        Ellipse2D circle = new Ellipse2D.Double(x + (w - diameter) / 2, top, diameter, diameter);
        double half = diameter * 0.36;
        Rectangle2D inside = new Rectangle2D.Double(
                circle.getCenterX() - half, circle.getCenterY() - half * 0.9, 2 * half, 1.8 * half);
        Rectangle2D under = new Rectangle2D.Double(x, foot() - NAME_STRIP + 4, w, NAME_STRIP - 4);
        return new Outline(circle, List.of(), List.of(), below ? under : inside, below);
    }

    private Outline cutCorners() {
        double c = cut();
        return plain(
                polygon(
                        x + c,
                        y,
                        right() - c,
                        y,
                        right(),
                        y + c,
                        right(),
                        foot() - c,
                        right() - c,
                        foot(),
                        x + c,
                        foot(),
                        x,
                        foot() - c,
                        x,
                        y + c),
                inset(PAD_X, PAD_Y));
    }

    /** The foot swings once down and once up. */
    private Outline document() {
        double wave = Math.min(10, h * 0.14);
        Path2D sheet = new Path2D.Double();
        sheet.moveTo(x, y);
        sheet.lineTo(right(), y);
        sheet.lineTo(right(), foot() - wave);
        sheet.curveTo(
                right() - w * 0.28,
                foot() - wave * 2.1,
                x + w * 0.66,
                foot() - wave * 1.5,
                x + w / 2,
                foot() - wave * 0.75);
        sheet.curveTo(x + w * 0.34, foot(), x + w * 0.16, foot() + wave * 0.1, x, foot() - wave * 0.5);
        sheet.closePath();
        return plain(
                sheet,
                new Rectangle2D.Double(x + PAD_X, y + PAD_Y, positive(w - 2 * PAD_X), positive(h - 2 * wave - PAD_Y)));
    }

    private Outline drum() {
        double lid = Math.min(9, h * 0.16);
        double bulge = lid * CIRCLE_RATIO * 0.85;
        Path2D drum = new Path2D.Double();
        drum.moveTo(x, y + lid);
        drum.curveTo(x, y + lid - bulge, right(), y + lid - bulge, right(), y + lid);
        drum.lineTo(right(), foot() - lid);
        drum.curveTo(right(), foot() - lid + bulge, x, foot() - lid + bulge, x, foot() - lid);
        drum.closePath();
        Path2D rim = new Path2D.Double();
        rim.moveTo(x, y + lid);
        rim.curveTo(x, y + lid + bulge, right(), y + lid + bulge, right(), y + lid);
        Rectangle2D inner =
                new Rectangle2D.Double(x + PAD_X, y + 2 * lid, positive(w - 2 * PAD_X), positive(h - 2.6 * lid));
        return new Outline(drum, List.of(rim), List.of(lid(lid, bulge)), inner, false);
    }

    private Shape lid(double lid, double bulge) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y + lid);
        shape.curveTo(x, y + lid - bulge, right(), y + lid - bulge, right(), y + lid);
        shape.curveTo(right(), y + lid + bulge, x, y + lid + bulge, x, y + lid);
        shape.closePath();
        return shape;
    }

    private Outline note() {
        double fold = Math.min(16, side() * 0.3);
        Shape sheet = polygon(x, y, right() - fold, y, right(), y + fold, right(), foot(), x, foot());
        Shape back = polygon(right() - fold, y, right(), y + fold, right() - fold, y + fold);
        Rectangle2D inner = new Rectangle2D.Double(
                x + PAD_X, y + PAD_Y, positive(w - PAD_X - Math.max(PAD_X, fold + 2)), positive(h - 2 * PAD_Y));
        return new Outline(sheet, List.of(back), List.of(back), inner, false);
    }

    private Outline chevron() {
        double point = Math.min(h * 0.35, w * 0.15);
        Shape block = polygon(
                x, y, right() - point, y, right(), y + h / 2, right() - point, foot(), x, foot(), x + point, y + h / 2);
        return plain(block, inset(point + PAD_X / 2, PAD_Y));
    }

    /** A card with one round end that holds the portrait. */
    private Outline person() {
        double end = Math.min(h, w * 0.45);
        double turn = Math.min(end, h) / 2;
        double corner = Math.min(10, side() / 3);
        Path2D card = new Path2D.Double();
        card.moveTo(x + turn, y);
        card.lineTo(right() - corner, y);
        card.quadTo(right(), y, right(), y + corner);
        card.lineTo(right(), foot() - corner);
        card.quadTo(right(), foot(), right() - corner, foot());
        card.lineTo(x + turn, foot());
        double k = 0.5523;
        card.curveTo(x + turn * (1 - k), foot(), x, y + h / 2 + h / 2 * k, x, y + h / 2);
        card.curveTo(x, y + h / 2 - h / 2 * k, x + turn * (1 - k), y, x + turn, y);
        card.closePath();
        Rectangle2D inner =
                new Rectangle2D.Double(x + end + 2, y + PAD_Y, positive(w - end - 2 - PAD_X), positive(h - 2 * PAD_Y));
        return new Outline(card, List.of(), Portrait.in(x + end / 2, y + h / 2, end / 2 - 5), inner, false);
    }

    /** A swallow-tailed cloth on a pole that stands to the foot of the box. */
    private Outline flag() {
        double pole = Math.min(4, w * 0.05);
        double hem = foot() - Math.min(14, h * 0.22);
        double tail = Math.min((hem - y) * 0.3, w * 0.12);
        Shape flag = polygon(
                x,
                y,
                right(),
                y,
                right() - tail,
                (y + hem) / 2,
                right(),
                hem,
                x + pole,
                hem,
                x + pole,
                foot(),
                x,
                foot());
        Rectangle2D inner = new Rectangle2D.Double(
                x + pole + PAD_X - 2,
                y + PAD_Y,
                positive(w - pole - tail - 2 * PAD_X + 4),
                positive(hem - y - 2 * PAD_Y));
        return plain(flag, inner);
    }

    private Outline plain(Shape shape, Rectangle2D inner) {
        return new Outline(shape, List.of(), List.of(), inner, false);
    }

    private Shape rounded(double radius) {
        return new RoundRectangle2D.Double(x, y, w, h, 2 * radius, 2 * radius);
    }

    private Rectangle2D inset(double dx, double dy) {
        double across = Math.min(dx, w / 2);
        double down = Math.min(dy, h / 2);
        return new Rectangle2D.Double(x + across, y + down, w - 2 * across, h - 2 * down);
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static double positive(double length) {
        return Math.max(0, length);
    }

    private double cut() {
        return Math.min(14, side() * 0.25);
    }

    private double side() {
        return Math.min(w, h);
    }

    private double right() {
        return x + w;
    }

    private double foot() {
        return y + h;
    }
}
