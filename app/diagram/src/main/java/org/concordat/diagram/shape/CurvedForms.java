package org.concordat.diagram.shape;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws the forms with curved sides. */
record CurvedForms(Box box) {

    /** Height of two lines of a name that stands under its circle, with the gap between. */
    private static final double NAME_STRIP = 36;

    private static final double NAME_GAP = 4;

    /** A cubic rises to three quarters of its control points. */
    private static final double BULGE = 4.0 / 3;

    /** Where the control points of a quarter circle stand. */
    private static final double QUARTER = 0.5523;

    Outline pill() {
        Shape shape = new RoundRectangle2D.Double(box.x(), box.y(), box.w(), box.h(), box.side(), box.side());
        return box.plain(shape, Math.max(Box.PAD_X, box.side() * 0.3), Box.PAD_Y);
    }

    /** A true circle: its name goes inside if the box is about square, else under it. */
    Outline circle() {
        boolean below = box.w() >= 1.2 * box.h() && box.h() > NAME_STRIP * 1.5;
        double diameter = below ? box.h() - NAME_STRIP : box.side();
        double top = below ? box.y() : box.middleY() - diameter / 2;
        Ellipse2D circle = new Ellipse2D.Double(box.middleX() - diameter / 2, top, diameter, diameter);
        Rectangle2D label =
                below ? box.without(0, diameter + NAME_GAP, 0, 0) : centred(circle, diameter * 0.72, diameter * 0.65);
        return new Outline(circle, List.of(), List.of(), label, below);
    }

    private static Rectangle2D centred(Ellipse2D circle, double width, double height) {
        return new Rectangle2D.Double(circle.getCenterX() - width / 2, circle.getCenterY() - height / 2, width, height);
    }

    /** The foot swings once down and once up. */
    Outline document() {
        double x = box.x();
        double w = box.w();
        double foot = box.foot();
        double wave = Math.min(10, box.h() * 0.14);
        Shape sheet = Trail.from(x, box.y())
                .to(box.right(), box.y())
                .to(box.right(), foot - wave)
                .curve(x + w * 0.72, foot - wave * 2.1, x + w * 0.66, foot - wave * 1.5, x + w / 2, foot - wave * 0.75)
                .curve(x + w * 0.34, foot, x + w * 0.16, foot + wave * 0.1, x, foot - wave * 0.5)
                .closed();
        return new Outline(sheet, List.of(), List.of(), box.without(Box.PAD_X, Box.PAD_Y, Box.PAD_X, 2 * wave), false);
    }

    Outline drum() {
        double lid = Math.min(7, box.h() * 0.13);
        double bulge = lid * BULGE;
        double top = box.y() + lid;
        double bottom = box.foot() - lid;
        Shape drum = Trail.from(box.x(), top)
                .curve(box.x(), top - bulge, box.right(), top - bulge, box.right(), top)
                .to(box.right(), bottom)
                .curve(box.right(), bottom + bulge, box.x(), bottom + bulge, box.x(), bottom)
                .closed();
        Shape rim = Trail.from(box.x(), top)
                .curve(box.x(), top + bulge, box.right(), top + bulge, box.right(), top)
                .open();
        Shape cover = Trail.from(box.x(), top)
                .curve(box.x(), top - bulge, box.right(), top - bulge, box.right(), top)
                .curve(box.right(), top + bulge, box.x(), top + bulge, box.x(), top)
                .closed();
        return new Outline(drum, List.of(rim), List.of(cover), box.without(Box.PAD_X, 2 * lid, Box.PAD_X, lid), false);
    }

    /** A card with one round end that holds the portrait. */
    Outline person() {
        double end = Math.min(box.h(), box.w() * 0.45);
        double corner = Math.min(10, box.side() / 3);
        double turn = box.x() + end / 2;
        double near = box.x() + end / 2 * (1 - QUARTER);
        double rise = box.h() / 2 * QUARTER;
        Shape card = Trail.from(turn, box.y())
                .to(box.right() - corner, box.y())
                .corner(box.right(), box.y(), box.right(), box.y() + corner)
                .to(box.right(), box.foot() - corner)
                .corner(box.right(), box.foot(), box.right() - corner, box.foot())
                .to(turn, box.foot())
                .curve(near, box.foot(), box.x(), box.middleY() + rise, box.x(), box.middleY())
                .curve(box.x(), box.middleY() - rise, near, box.y(), turn, box.y())
                .closed();
        List<Shape> portrait = Portrait.in(turn, box.middleY(), end / 2 - 5);
        return new Outline(card, List.of(), portrait, box.without(end + 2, Box.PAD_Y, Box.PAD_X, Box.PAD_Y), false);
    }
}
