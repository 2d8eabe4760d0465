package org.concordat.diagram.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.diagram.surface.Surface.Anchor;
import org.concordat.diagram.text.TextStyle;
import org.concordat.diagram.text.Wrapping;
import org.jspecify.annotations.Nullable;

/** Where the words of a closed group stand: its name as on any card, and below it what it holds. */
final class ClosedLabel {

    private static final TextStyle SMALL = TextStyle.regular(11);
    private static final double EDGE_X = 12;
    private static final double EDGE_Y = 6;
    private static final int MOST_LINES = 2;
    /** Less room than this for the name is worse than not to say what the group holds. */
    private static final double LEAST_FOR_NAME = 30;

    private ClosedLabel() {}

    static NodeLabel of(NodeFigure figure) {
        var inner = inner(figure.front());
        boolean icon =
                figure.icon() != null && inner.getWidth() > 4 * NodeLabel.ICON && inner.getHeight() >= NodeLabel.ICON;
        double indent = icon ? NodeLabel.ICON + NodeLabel.ICON_GAP : 0;
        double left = inner.getX() + indent;
        double width = inner.getWidth() - indent;
        var words = new Wrapping(SMALL, width, MOST_LINES).wrap(Objects.requireNonNull(figure.holds()));
        double foot = words.size() * SMALL.leading();
        if (inner.getHeight() - foot < LEAST_FOR_NAME) {
            words = List.of();
            foot = 0;
        }
        var room = new Rectangle2D.Double(
                left, inner.getY(), Math.max(0, width - FoldSign.SIDE), Math.max(0, inner.getHeight() - foot));
        var block = TextBlock.fit(figure, room, false);
        double top = inner.getCenterY() - (block.height() + foot) / 2;
        var lines = new ArrayList<>(block.left(new Rectangle2D.Double(left, top, width, block.height()), left));
        lines.addAll(words(words, left, top + block.height()));
        return new NodeLabel(icon ? icon(inner) : null, lines);
    }

    private static List<TextBlock.Line> words(List<String> words, double left, double top) {
        var lines = new ArrayList<TextBlock.Line>();
        double baseline = top + (SMALL.leading() + SMALL.capHeight()) / 2;
        for (var line : words) {
            lines.add(new TextBlock.Line(line, left, baseline, SMALL, Anchor.START, true));
            baseline += SMALL.leading();
        }
        return lines;
    }

    private static Rectangle2D inner(Rectangle2D front) {
        return new Rectangle2D.Double(
                front.getX() + EDGE_X,
                front.getY() + EDGE_Y,
                Math.max(0, front.getWidth() - 2 * EDGE_X),
                Math.max(0, front.getHeight() - 2 * EDGE_Y));
    }

    private static @Nullable Rectangle2D icon(Rectangle2D inner) {
        return new Rectangle2D.Double(
                inner.getX(), inner.getCenterY() - NodeLabel.ICON / 2, NodeLabel.ICON, NodeLabel.ICON);
    }
}
