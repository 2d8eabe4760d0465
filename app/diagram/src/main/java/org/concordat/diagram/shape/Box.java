package org.concordat.diagram.shape;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** The box a form is drawn into. */
record Box(double x, double y, double w, double h) {

    /** Between the border and the label. */
    static final double PAD_X = 12;

    static final double PAD_Y = 6;

    double right() {
        return x + w;
    }

    double foot() {
        return y + h;
    }

    double middleX() {
        return x + w / 2;
    }

    double middleY() {
        return y + h / 2;
    }

    /** The shorter side. */
    double side() {
        return Math.min(w, h);
    }

    /** What is left after so much is taken off each side, at the least nothing. */
    Rectangle2D without(double left, double top, double right, double bottom) {
        double atX = Math.min(left, w);
        double atY = Math.min(top, h);
        return new Rectangle2D.Double(x + atX, y + atY, Math.max(0, w - atX - right), Math.max(0, h - atY - bottom));
    }

    /** A form without details. */
    Outline plain(Shape shape, double padX, double padY) {
        double across = Math.min(padX, w / 2);
        double down = Math.min(padY, h / 2);
        return new Outline(shape, List.of(), List.of(), without(across, down, across, down), false);
    }

    Outline rounded(double radius) {
        return plain(new RoundRectangle2D.Double(x, y, w, h, 2 * radius, 2 * radius), PAD_X, PAD_Y);
    }
}
