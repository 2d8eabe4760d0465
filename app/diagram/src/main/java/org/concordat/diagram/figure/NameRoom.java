package org.concordat.diagram.figure;

import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.diagram.text.PlainText;

/** How much room a name needs in the box of its node. */
public final class NameRoom {

    private static final double STEP = 4;
    private static final double MOST = 2.5;

    private NameRoom() {}

    /**
     * How high a box must be for all of a name to be read in it, in drawing units: at most two and a half times as high as it is. A frame
     * and a node whose name stands under it stay as high as they are.
     */
    public static double height(NodeStyle style, double width, double height, String name) {
        if (style.shape() == NodeShape.CONTAINER || style.prose()) {
            return height;
        }
        for (double tried = height; tried <= MOST * height; tried += STEP) {
            var figure = NodeFigure.of(style, new Rectangle2D.Double(0, 0, width, tried), name);
            if (figure.outline().labelBelow() || isWhole(figure)) {
                return tried;
            }
        }
        return height;
    }

    private static boolean isWhole(NodeFigure figure) {
        var shown = NodeLabel.of(figure, !figure.style().icon().isEmpty()).lines().stream()
                .map(TextBlock.Line::text)
                .collect(Collectors.joining());
        return withoutGaps(shown).equals(withoutGaps(PlainText.line(figure.label())));
    }

    private static String withoutGaps(String text) {
        return text.replaceAll("\\s", "");
    }
}
