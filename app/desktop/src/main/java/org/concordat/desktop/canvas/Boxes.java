package org.concordat.desktop.canvas;

import java.awt.geom.Rectangle2D;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.view.Box;
import org.concordat.desktop.theme.Habits;

/** Boxes on the grid of the canvas, whose meshes are as wide as the user likes. */
final class Boxes {

    static final double SMALLEST = 20;

    private Boxes() {}

    /** The width of a mesh in drawing units. */
    static double mesh() {
        return Habits.current().mesh();
    }

    static double snap(double value) {
        return Math.round(value / mesh()) * mesh();
    }

    /** The box of a new node around a point, its corner on the grid. */
    static Box around(NodeStyle style, double x, double y) {
        return Box.of(snap(x - style.width() / 2), snap(y - style.height() / 2), style.width(), style.height());
    }

    static boolean contains(Box outer, Box inner) {
        return rectangle(outer).contains(rectangle(inner));
    }

    static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
