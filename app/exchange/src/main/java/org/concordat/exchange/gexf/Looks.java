package org.concordat.exchange.gexf;

import java.io.IOException;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.style.Colour;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.Stroke;
import org.concordat.api.view.Box;
import org.concordat.exchange.graph.XmlOutput;
import org.jspecify.annotations.Nullable;

/** How nodes and edges look, in the elements of {@code viz}. Colours are numbers, as NetworkX fails on any other form. */
final class Looks {

    private Looks() {}

    /** @param box where the node stands; null leaves that to Gephi's layouts */
    static void write(Node node, @Nullable Box box, XmlOutput xml) throws IOException {
        var style = node.type().style();
        var width = box == null ? style.width() : box.width();
        var height = box == null ? style.height() : box.height();
        writeColour(style.fill(), xml);
        xml.empty("viz:size", "value", Double.toString(Math.min(width, height) / 2));
        if (box != null) {
            var y = Double.toString(0 - box.centreY());
            xml.empty("viz:position", "x", Double.toString(box.centreX()), "y", y, "z", "0.0");
        }
        xml.empty("viz:shape", "value", shape(style.shape()));
    }

    static void write(Link link, XmlOutput xml) throws IOException {
        var style = link.type().style();
        writeColour(style.line(), xml);
        xml.empty("viz:thickness", "value", Double.toString(style.width()));
        xml.empty("viz:shape", "value", shape(style.stroke()));
    }

    private static void writeColour(Colour colour, XmlOutput xml) throws IOException {
        var red = Integer.toString(colour.rgb() >> 16 & 0xFF);
        var green = Integer.toString(colour.rgb() >> 8 & 0xFF);
        var blue = Integer.toString(colour.rgb() & 0xFF);
        xml.empty("viz:color", "r", red, "g", green, "b", blue, "a", "1.0");
    }

    private static String shape(NodeShape shape) {
        return switch (shape) {
            case CIRCLE, DRUM, PERSON -> "disc";
            case DIAMOND -> "diamond";
            default -> "square";
        };
    }

    private static String shape(Stroke stroke) {
        return switch (stroke) {
            case SOLID -> "solid";
            case DASHED, DASH_DOT -> "dashed";
            case DOTTED -> "dotted";
            case DOUBLE -> "double";
        };
    }
}
