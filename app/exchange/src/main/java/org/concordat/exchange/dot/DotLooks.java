package org.concordat.exchange.dot;

import java.io.IOException;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.Stroke;
import org.concordat.api.view.Box;
import org.jspecify.annotations.Nullable;

/** Our styles in the words of Graphviz. Its sizes are inches, its places points with y upwards; one of our units is a point. */
final class DotLooks {

    private static final double POINTS_OF_AN_INCH = 72;

    private DotLooks() {}

    static void write(Node node, @Nullable Box box, DotText dot) throws IOException {
        var style = node.type().style();
        dot.with("shape", shape(style.shape())).with("style", style(style.shape(), style.border()));
        dot.with("fillcolor", style.fill().hex()).with("color", style.line().hex());
        dot.with("fontcolor", style.text().hex());
        if (style.border() == Stroke.DOUBLE) {
            dot.with("peripheries", "2");
        }
        if (box != null) {
            dot.with("width", inches(box.width())).with("height", inches(box.height()));
            dot.with("pos", place(box) + "!");
        }
    }

    /** The centre of a box. */
    static String place(Box box) {
        return box.centreX() + "," + (0 - box.centreY());
    }

    static void write(Link link, DotText dot) throws IOException {
        var style = link.type().style();
        var line = style.line().hex();
        dot.with("color", style.stroke() == Stroke.DOUBLE ? line + ":" + line : line);
        dot.with("style", line(style.stroke())).with("penwidth", Double.toString(style.width()));
        if (style.arrow() == Arrow.NONE) {
            dot.with("dir", "none");
        } else {
            dot.with("arrowhead", arrow(style.arrow()));
        }
    }

    private static String inches(double units) {
        return Double.toString(units / POINTS_OF_AN_INCH);
    }

    private static String shape(NodeShape shape) {
        return switch (shape) {
            case RECTANGLE, ROUNDED, ROUNDED_SQUARE, PILL, CONTAINER, CUT_CORNERS -> "box";
            case HEXAGON -> "hexagon";
            case CIRCLE, PERSON -> "ellipse";
            case CUT_CORNER, NOTE, DOCUMENT -> "note";
            case DRUM -> "cylinder";
            case DIAMOND -> "diamond";
            case CHEVRON -> "cds";
            case FLAG -> "tab";
        };
    }

    private static String style(NodeShape shape, Stroke border) {
        var style = "filled," + line(border);
        return switch (shape) {
            case ROUNDED, ROUNDED_SQUARE, PILL -> style + ",rounded";
            case CUT_CORNERS -> style + ",diagonals";
            default -> style;
        };
    }

    private static String line(Stroke stroke) {
        return switch (stroke) {
            case SOLID, DOUBLE -> "solid";
            case DASHED, DASH_DOT -> "dashed";
            case DOTTED -> "dotted";
        };
    }

    private static String arrow(Arrow arrow) {
        return switch (arrow) {
            case NONE -> "none";
            case OPEN -> "vee";
            case FILLED -> "normal";
            case DIAMOND -> "diamond";
        };
    }
}
