package org.concordat.diagram.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.concordat.diagram.surface.Surface.Anchor;
import org.concordat.diagram.text.TextStyle;
import org.concordat.diagram.text.Wrapping;

/**
 * A caption, the lines of a name and a second line in small letters, one under the other.
 *
 * @param isWhole true if the name is neither cut nor broken inside a word
 */
record TextBlock(String caption, List<String> names, String foot, TextStyle style, boolean isWhole) {

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

        Rectangle2D plate() {
            double height = style.leading();
            return new Rectangle2D.Double(left() - 2, baseline - (height + style.capHeight()) / 2, width() + 4, height);
        }
    }

    TextBlock {
        names = List.copyOf(names);
    }

    /** The largest setting that needs no cut; the caption is given up first, then the second line, before the name is cut. */
    static TextBlock fit(NodeFigure figure, Rectangle2D room, boolean even) {
        var words = foot(figure.dress().words(), room);
        for (var small : smallLines(figure.caption(), words)) {
            for (float size : NAME_SIZES) {
                TextBlock block = set(figure, room, even, small, size);
                if (block.isWhole()) {
                    return block;
                }
            }
        }
        return set(figure, room, even, new Small("", ""), NAME_SIZES.get(NAME_SIZES.size() - 1));
    }

    private static String foot(String words, Rectangle2D room) {
        if (words.isEmpty()) {
            return "";
        }
        var lines = new Wrapping(CAPTION, room.getWidth(), 1).wrap(words);
        return lines.isEmpty() ? "" : lines.get(0);
    }

    /** What stands over and under a name. */
    private record Small(String caption, String foot) {}

    private static Set<Small> smallLines(String caption, String foot) {
        var ways = new LinkedHashSet<Small>();
        ways.add(new Small(caption, foot));
        ways.add(new Small("", foot));
        ways.add(new Small("", ""));
        return ways;
    }

    private static TextBlock set(NodeFigure figure, Rectangle2D room, boolean even, Small small, float size) {
        TextStyle style = figure.look().text(TextStyle.bold(size));
        boolean captioned = !small.caption().isBlank() && CAPTION.widthOf(small.caption()) <= room.getWidth();
        String caption = captioned ? small.caption() : "";
        double height = room.getHeight() - smallHeight(caption) - smallHeight(small.foot());
        Wrapping wrapping = new Wrapping(style, room.getWidth(), (int) ((height + 0.01) / style.leading()));
        List<String> names = even ? wrapping.wrapEvenly(figure.label()) : wrapping.wrap(figure.label());
        return new TextBlock(caption, names, small.foot(), style, wrapping.keepsWhole(figure.label()));
    }

    private static double smallHeight(String line) {
        return line.isEmpty() ? 0 : CAPTION_HEIGHT;
    }

    double height() {
        return smallHeight(caption) + names.size() * style.leading() + smallHeight(foot);
    }

    double width() {
        double widest = names.stream().mapToDouble(style::widthOf).max().orElse(0);
        return Math.max(widest, Math.max(CAPTION.widthOf(caption), CAPTION.widthOf(foot)));
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
        if (!foot.isEmpty()) {
            lines.add(new Line(foot, x, baseline(top, CAPTION), CAPTION, anchor, true));
        }
        return lines;
    }

    /** Sets the capitals in the middle of their line. */
    private static double baseline(double top, TextStyle style) {
        return top + (style.leading() + style.capHeight()) / 2;
    }
}
