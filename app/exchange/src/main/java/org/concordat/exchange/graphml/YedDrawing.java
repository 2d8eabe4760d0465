package org.concordat.exchange.graphml;

import java.io.IOException;
import java.util.List;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.style.Arrow;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.Stroke;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.graph.XmlOutput;
import org.jspecify.annotations.Nullable;

/** The drawing of nodes and links in yEd's own elements, as near to our styles as yEd's shapes and lines come. */
final class YedDrawing {

    private YedDrawing() {}

    /**
     * @param box where the node stands; null leaves it to yEd's layouts
     * @param within where what is in it stands; empty for a node that is no group
     */
    static void node(Node node, @Nullable Box box, List<@Nullable Box> within, XmlOutput xml) throws IOException {
        if (box == null || within.isEmpty()) {
            xml.start("y:ShapeNode");
            writeShape(node, box, "c", xml);
            xml.end();
        } else {
            YedGroup.write(node, box, within, xml);
        }
    }

    /**
     * What nodes and groups have in common.
     *
     * @param label where within it the name stands, in yEd's letters: {@code c} in the middle, {@code t} at the top
     */
    static void writeShape(Node node, @Nullable Box box, String label, XmlOutput xml) throws IOException {
        var style = node.type().style();
        if (box != null) {
            writeGeometry(box, xml);
        }
        xml.empty("y:Fill", "color", style.fill().hex(), "transparent", "false");
        xml.empty("y:BorderStyle", "color", style.line().hex(), "type", line(style.border()), "width", "1.0");
        xml.start("y:NodeLabel", "textColor", style.text().hex(), "modelName", "internal", "modelPosition", label);
        xml.text(Labels.of(node));
        xml.end();
        xml.empty("y:Shape", "type", shape(style.shape()));
    }

    private static void writeGeometry(Box box, XmlOutput xml) throws IOException {
        xml.empty(
                "y:Geometry",
                "x",
                Double.toString(box.x()),
                "y",
                Double.toString(box.y()),
                "width",
                Double.toString(box.width()),
                "height",
                Double.toString(box.height()));
    }

    static void link(Link link, List<Bend> bends, XmlOutput xml) throws IOException {
        var style = link.type().style();
        xml.start("y:PolyLineEdge");
        writePath(bends, xml);
        var width = Double.toString(style.width());
        xml.empty("y:LineStyle", "color", style.line().hex(), "type", line(style.stroke()), "width", width);
        xml.empty("y:Arrows", "source", "none", "target", arrow(style.arrow()));
        xml.start("y:EdgeLabel");
        xml.text(Labels.of(link));
        xml.end();
        xml.end();
    }

    private static void writePath(List<Bend> bends, XmlOutput xml) throws IOException {
        xml.start("y:Path", "sx", "0.0", "sy", "0.0", "tx", "0.0", "ty", "0.0");
        for (var bend : bends) {
            xml.empty("y:Point", "x", Double.toString(bend.x()), "y", Double.toString(bend.y()));
        }
        xml.end();
    }

    private static String shape(NodeShape shape) {
        return switch (shape) {
            case RECTANGLE, CONTAINER, DOCUMENT, NOTE -> "rectangle";
            case ROUNDED, ROUNDED_SQUARE, PILL -> "roundrectangle";
            case HEXAGON -> "hexagon";
            case CIRCLE, DRUM, PERSON -> "ellipse";
            case CUT_CORNER, CUT_CORNERS -> "octagon";
            case DIAMOND -> "diamond";
            case CHEVRON, FLAG -> "parallelogram";
        };
    }

    private static String line(Stroke stroke) {
        return switch (stroke) {
            case SOLID, DOUBLE -> "line";
            case DASHED -> "dashed";
            case DASH_DOT -> "dashed_dotted";
            case DOTTED -> "dotted";
        };
    }

    private static String arrow(Arrow arrow) {
        return switch (arrow) {
            case NONE -> "none";
            case OPEN -> "plain";
            case FILLED -> "standard";
            case DIAMOND -> "diamond";
        };
    }
}
