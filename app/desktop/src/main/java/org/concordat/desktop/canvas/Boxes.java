package org.concordat.desktop.canvas;

import java.awt.geom.Rectangle2D;
import org.concordat.api.core.Core;
import org.concordat.api.core.Remarks;
import org.concordat.api.network.Node;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.view.Box;
import org.concordat.desktop.theme.Habits;
import org.concordat.diagram.figure.NameRoom;
import org.concordat.diagram.figure.ProseLabel;

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

    /** The box of a new node around a point, its corner on the grid; where the drawing ends it stops. */
    static Box around(NodeStyle style, double x, double y) {
        return Box.of(0, 0, style.width(), style.height())
                .at(snap(x - style.width() / 2), snap(y - style.height() / 2));
    }

    /** The box, as much higher as its name needs, in whole meshes, or a text that is a name of its own. */
    static Box holding(Node node, Box box) {
        var style = node.type().style();
        var name = node.get(Core.NAME, "");
        if (style.prose()) {
            return box.sized(box.width(), Math.max(box.height(), ProseLabel.height(style, box.width(), name)));
        }
        if (node.has(Remarks.IMAGE)) {
            return box;
        }
        double needed = NameRoom.height(style, box.width(), box.height(), name);
        return needed > box.height() ? box.sized(box.width(), Math.ceil(needed / mesh()) * mesh()) : box;
    }

    static boolean contains(Box outer, Box inner) {
        return rectangle(outer).contains(rectangle(inner));
    }

    static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
