package org.concordat.diagram.picture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.concordat.api.core.Palette;
import org.concordat.api.style.Colour;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.diagram.figure.Dress;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.figure.Route;
import org.concordat.diagram.figure.StatusLook;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * One line of a legend: a small figure and what it means.
 *
 * @param figureWidth 0 for no figure
 */
record Sample(String words, double figureWidth, Painter painter) {

    Sample(String words, Painter painter) {
        this(words, WIDTH, painter);
    }

    static final double HEIGHT = 34;

    private static final double WIDTH = 48;
    private static final double FIGURE_HEIGHT = 26;
    private static final double GAP = 10;
    private static final TextStyle STYLE = TextStyle.regular(12);

    /** Paints a figure into a box. */
    interface Painter {
        void paint(Surface surface, Theme theme, Rectangle2D box);
    }

    /** @param fill what style rules colour it with; null for its own colour */
    static Sample of(NodeType type, NodeStyle style, @Nullable Colour fill) {
        return new Sample(
                type.label(),
                (surface, theme, box) -> NodeFigure.of(style, box, "")
                        .withLook(type.isPlaceholder() ? StatusLook.PLACEHOLDER : StatusLook.NORMAL)
                        .withDress(new Dress(fill, false, 1, 0, "", null))
                        .paint(surface, theme));
    }

    static Sample of(LinkType type, LinkStyle style) {
        return new Sample(type.label(), (surface, theme, box) -> {
            List<Point2D> ends = List.of(
                    new Point2D.Double(box.getMinX(), box.getCenterY()),
                    new Point2D.Double(box.getMaxX(), box.getCenterY()));
            LinkFigure.of(Route.of(ends), style).paintLine(surface, theme);
        });
    }

    static Sample of(StatusLook look) {
        var style = NodeStyle.of(NodeShape.ROUNDED, Palette.BLUE, Palette.WHITE);
        return new Sample(
                Texts.get("status." + look.name()),
                (surface, theme, box) -> NodeFigure.of(style, box, Texts.get("sample"))
                        .withLook(look)
                        .paint(surface, theme));
    }

    double width() {
        return figureWidth + GAP + STYLE.widthOf(words);
    }

    void paint(Surface surface, Theme theme, double x, double y) {
        painter.paint(
                surface,
                theme,
                new Rectangle2D.Double(x, y + (HEIGHT - FIGURE_HEIGHT) / 2, figureWidth, FIGURE_HEIGHT));
        double baseline = y + (HEIGHT + STYLE.capHeight()) / 2;
        surface.text(words, x + figureWidth + GAP, baseline, STYLE, theme.text(), Surface.Anchor.START);
    }
}
