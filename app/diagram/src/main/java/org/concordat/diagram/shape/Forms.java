package org.concordat.diagram.shape;

import java.awt.Shape;
import java.util.List;
import org.concordat.api.style.NodeShape;

/** Finds the form for a shape, and draws those with straight sides. */
record Forms(Box box) {

    private static final double DEEPEST_CUT = 14;

    Outline of(NodeShape shape) {
        CurvedForms curved = new CurvedForms(box);
        return switch (shape) {
            case RECTANGLE -> box.rounded(Math.min(2, box.side() / 4));
            case ROUNDED, CONTAINER -> box.rounded(Math.min(10, box.side() / 3));
            case ROUNDED_SQUARE -> box.rounded(Math.min(18, box.side() / 3));
            case PILL -> curved.pill();
            case CIRCLE -> curved.circle();
            case DOCUMENT -> curved.document();
            case DRUM -> curved.drum();
            case PERSON -> curved.person();
            case HEXAGON -> hexagon();
            case CUT_CORNER -> cutCorner();
            case CUT_CORNERS -> cutCorners();
            case NOTE -> note();
            case DIAMOND -> diamond();
            case CHEVRON -> chevron();
            case FLAG -> flag();
        };
    }

    private Outline hexagon() {
        double point = Math.min(box.h() * 0.3, box.w() * 0.2);
        Shape shape = Trail.from(box.x() + point, box.y())
                .to(box.right() - point, box.y())
                .to(box.right(), box.middleY())
                .to(box.right() - point, box.foot())
                .to(box.x() + point, box.foot())
                .to(box.x(), box.middleY())
                .closed();
        return box.plain(shape, point * 0.8 + Box.PAD_X / 2, Box.PAD_Y);
    }

    private Outline cutCorner() {
        Shape shape = Trail.from(box.x(), box.y())
                .to(box.right() - cut(), box.y())
                .to(box.right(), box.y() + cut())
                .to(box.right(), box.foot())
                .to(box.x(), box.foot())
                .closed();
        return box.plain(shape, Box.PAD_X, Box.PAD_Y);
    }

    private Outline cutCorners() {
        double cut = cut();
        Shape shape = Trail.from(box.x() + cut, box.y())
                .to(box.right() - cut, box.y())
                .to(box.right(), box.y() + cut)
                .to(box.right(), box.foot() - cut)
                .to(box.right() - cut, box.foot())
                .to(box.x() + cut, box.foot())
                .to(box.x(), box.foot() - cut)
                .to(box.x(), box.y() + cut)
                .closed();
        return box.plain(shape, Box.PAD_X, Box.PAD_Y);
    }

    private double cut() {
        return Math.min(DEEPEST_CUT, box.side() * 0.25);
    }

    private Outline note() {
        double fold = Math.min(16, box.side() * 0.3);
        Shape sheet = Trail.from(box.x(), box.y())
                .to(box.right() - fold, box.y())
                .to(box.right(), box.y() + fold)
                .to(box.right(), box.foot())
                .to(box.x(), box.foot())
                .closed();
        Shape back = Trail.from(box.right() - fold, box.y())
                .to(box.right(), box.y() + fold)
                .to(box.right() - fold, box.y() + fold)
                .closed();
        double beside = Math.max(Box.PAD_X, fold + 2);
        return new Outline(
                sheet, List.of(back), List.of(back), box.without(Box.PAD_X, Box.PAD_Y, beside, Box.PAD_Y), false);
    }

    private Outline diamond() {
        Shape shape = Trail.from(box.middleX(), box.y())
                .to(box.right(), box.middleY())
                .to(box.middleX(), box.foot())
                .to(box.x(), box.middleY())
                .closed();
        return box.plain(shape, box.w() * 0.26, box.h() * 0.26);
    }

    private Outline chevron() {
        double point = Math.min(box.h() * 0.35, box.w() * 0.15);
        Shape shape = Trail.from(box.x(), box.y())
                .to(box.right() - point, box.y())
                .to(box.right(), box.middleY())
                .to(box.right() - point, box.foot())
                .to(box.x(), box.foot())
                .to(box.x() + point, box.middleY())
                .closed();
        return box.plain(shape, point + Box.PAD_X / 2, Box.PAD_Y);
    }

    /** A swallow-tailed cloth on a pole that stands to the foot of the box. */
    private Outline flag() {
        double pole = Math.min(4, box.w() * 0.05);
        double below = Math.min(14, box.h() * 0.22);
        double hem = box.foot() - below;
        double tail = Math.min((hem - box.y()) * 0.3, box.w() * 0.12);
        Shape shape = Trail.from(box.x(), box.y())
                .to(box.right(), box.y())
                .to(box.right() - tail, (box.y() + hem) / 2)
                .to(box.right(), hem)
                .to(box.x() + pole, hem)
                .to(box.x() + pole, box.foot())
                .to(box.x(), box.foot())
                .closed();
        double pad = Box.PAD_X - 2;
        return new Outline(
                shape, List.of(), List.of(), box.without(pole + pad, Box.PAD_Y, tail + pad, below + Box.PAD_Y), false);
    }
}
