package org.concordat.diagram.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.diagram.surface.Surface.Anchor;
import org.concordat.diagram.text.TextStyle;
import org.concordat.diagram.text.Wrapping;

/** A caption and the lines of a name, one under the other. */
record TextBlock(String caption, List<String> names, TextStyle style) {

    /** Names shrink from the first size to the last before they are cut. */
    private static final List<Float> NAME_SIZES = List.of(13f, 12f, 11f);

    private static final TextStyle CAPTION = TextStyle.regular(10);

    private static final double CAPTION_HEIGHT = CAPTION.leading() + 1;

    record Line(String text, double x, double baseline, TextStyle style, Anchor anchor, boolean caption) {

        double left() {
            return anchor == Anchor.MIDDLE ? x - width() / 2 : x;
        }

        double width() {
            return style.widthOf(text);
        }
    }

    TextBlock {
        names = List.copyOf(names);
    }

    static TextBlock fit(NodeFigure figure, Rectangle2D room, boolean even) {
        TextBlock smallest = null;
        for (float size : NAME_SIZES) {
            smallest = fit(figure, room, even, figure.look().text(TextStyle.bold(size)));
            if (smallest.isWhole()) {
                return smallest;
            }
        }
        return Objects.requireNonNull(smallest);
    }

    private static TextBlock fit(NodeFigure figure, Rectangle2D room, boolean even, TextStyle style) {
        double leading = style.leading();
        boolean captioned = !figure.caption().isBlank() && room.getHeight() >= CAPTION_HEIGHT + leading;
        double height = room.getHeight() - (captioned ? CAPTION_HEIGHT : 0);
        Wrapping wrapping = new Wrapping(style, room.getWidth(), (int) ((height + 0.01) / leading));
        List<String> names = even ? wrapping.wrapEvenly(figure.label()) : wrapping.wrap(figure.label());
        List<String> captions = new Wrapping(CAPTION, room.getWidth(), captioned ? 1 : 0).wrap(figure.caption());
        return new TextBlock(captions.isEmpty() ? "" : captions.get(0), names, style);
    }

    boolean isWhole() {
        return !names.isEmpty() && !names.get(names.size() - 1).endsWith("\u2026");
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    double height() {
        return (caption.isEmpty() ? 0 : CAPTION_HEIGHT) + names.size() * style.leading();
    }

    double width() {
        double widest = names.stream().mapToDouble(style::widthOf).max().orElse(0);
        return Math.max(widest, CAPTION.widthOf(caption));
    }

    List<Line> centred(Rectangle2D room) {
        return lines(middle(room), room.getCenterX(), Anchor.MIDDLE);
    }

    List<Line> below(Rectangle2D room) {
        return lines(room.getY(), room.getCenterX(), Anchor.MIDDLE);
    }

    List<Line> left(Rectangle2D room, double x) {
        return lines(middle(room), x, Anchor.START);
    }

    private double middle(Rectangle2D room) {
        return room.getCenterY() - height() / 2;
    }

    private List<Line> lines(double start, double x, Anchor anchor) {
        List<Line> lines = new ArrayList<>();
        double top = start;
        if (!caption.isEmpty()) {
            lines.add(new Line(caption, x, baseline(top, CAPTION), CAPTION, anchor, true));
            top += CAPTION_HEIGHT;
        }
        for (String name : names) {
            lines.add(new Line(name, x, baseline(top, style), style, anchor, false));
            top += style.leading();
        }
        return lines;
    }

    /** Sets the capitals in the middle of their line. */
    private static double baseline(double top, TextStyle style) {
        return top + (style.leading() + style.capHeight()) / 2;
    }
}
