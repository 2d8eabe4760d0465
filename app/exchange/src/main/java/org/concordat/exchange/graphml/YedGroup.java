package org.concordat.exchange.graphml;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.exchange.graph.XmlOutput;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of a group of yEd, open and closed. yEd makes a group as large as what is in it and the room around that, so the room is
 * given that makes it as large as the frame.
 */
final class YedGroup {

    private static final double CLOSED_HEIGHT = 50;

    private YedGroup() {}

    static void write(Node node, Box box, List<@Nullable Box> within, XmlOutput xml) throws IOException {
        xml.start("y:ProxyAutoBoundsNode");
        xml.start("y:Realizers", "active", "0");
        xml.start("y:GroupNode");
        YedDrawing.writeShape(node, box, "t", xml);
        writeState(false, box, xml);
        writeRoom(box, within.stream().filter(Objects::nonNull).toList(), xml);
        xml.end();
        xml.start("y:GroupNode");
        YedDrawing.writeShape(node, Box.of(box.x(), box.y(), box.width(), CLOSED_HEIGHT), "t", xml);
        writeState(true, box, xml);
        xml.end();
        xml.end();
        xml.end();
    }

    private static void writeState(boolean isClosed, Box box, XmlOutput xml) throws IOException {
        xml.empty(
                "y:State",
                "closed",
                Boolean.toString(isClosed),
                "closedHeight",
                Double.toString(CLOSED_HEIGHT),
                "closedWidth",
                Double.toString(box.width()),
                "innerGraphDisplayEnabled",
                "false");
    }

    private static void writeRoom(Box box, List<Box> within, XmlOutput xml) throws IOException {
        double left = min(within.stream().mapToDouble(Box::x)) - box.x();
        double top = min(within.stream().mapToDouble(Box::y)) - box.y();
        double right = box.x() + box.width() - max(within.stream().mapToDouble(b -> b.x() + b.width()));
        double bottom = box.y() + box.height() - max(within.stream().mapToDouble(b -> b.y() + b.height()));
        xml.empty("y:NodeBounds", "considerNodeLabelSize", "false");
        xml.start("y:Insets");
        writeSide("bottom", bottom, xml);
        writeSide("left", left, xml);
        writeSide("right", right, xml);
        writeSide("top", top, xml);
        xml.end();
    }

    /** Older versions of yEd read the whole number, newer ones the other. */
    private static void writeSide(String side, double width, XmlOutput xml) throws IOException {
        xml.attribute(side, Long.toString(Math.round(width)));
        xml.attribute(side + "F", Double.toString(width));
    }

    private static double min(DoubleStream values) {
        return values.min().orElse(0);
    }

    private static double max(DoubleStream values) {
        return values.max().orElse(0);
    }
}
