package org.concordat.diagram.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.style.NodeStyle;
import org.concordat.diagram.shape.Outline;
import org.concordat.diagram.surface.Surface.Anchor;
import org.concordat.diagram.text.TextStyle;
import org.concordat.diagram.text.Wrapping;

/** The text of a note: in ordinary weight from the top left, its own line ends kept, and cut at the foot of its box. */
public final class ProseLabel {

    private static final float SIZE = 12;
    private static final double HIGHEST = 2_000;

    private final List<TextBlock.Line> lines = new ArrayList<>();
    private final TextStyle style;
    private final Rectangle2D room;
    private double top;

    private ProseLabel(TextStyle style, Rectangle2D room) {
        this.style = style;
        this.room = room;
        top = room.getY();
    }

    static NodeLabel of(NodeFigure figure) {
        var style = figure.look().text(TextStyle.regular(SIZE));
        var label = new ProseLabel(style, figure.outline().inner());
        figure.label().lines().takeWhile(line -> label.hasRoom()).forEach(label::add);
        return new NodeLabel(null, label.lines);
    }

    /** How high a box of a style and a width must be to show all of a text, up to a limit. */
    public static double height(NodeStyle style, double width, String text) {
        var sheet = new Rectangle2D.Double(0, 0, width, HIGHEST);
        var inner = Outline.of(style.shape(), sheet).inner();
        var label = new ProseLabel(TextStyle.regular(SIZE), inner);
        text.lines().takeWhile(line -> label.hasRoom()).forEach(label::add);
        return Math.ceil(label.top + HIGHEST - inner.getMaxY());
    }

    private boolean hasRoom() {
        return left() > 0;
    }

    /** How many more lines fit. */
    private int left() {
        return (int) ((room.getMaxY() - top + 0.01) / style.leading());
    }

    private void add(String paragraph) {
        var wrapped = new Wrapping(style, room.getWidth(), left()).wrap(paragraph);
        for (var line : wrapped) {
            lines.add(new TextBlock.Line(line, room.getX(), baseline(), style, Anchor.START, false));
            top += style.leading();
        }
        if (wrapped.isEmpty()) {
            top += style.leading();
        }
    }

    private double baseline() {
        return top + (style.leading() + style.capHeight()) / 2;
    }
}
