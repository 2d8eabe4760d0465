package org.concordat.diagram.overview;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.concordat.api.style.Colour;
import org.concordat.api.style.NodeStyle;
import org.concordat.diagram.figure.Contrast;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;

/** The areas of groups and the dots of nodes: what lies under the lines and names. */
final class Ground {

    /** The smallest group inside another whose outline is drawn, in pixels. */
    private static final double OUTLINED = 22;
    /** A colour this close to white is no colour; the line's is taken. */
    private static final double PALE = 1.4;

    private static final Colour WHITE = new Colour(0xFFFFFF);

    private final Country country;

    Ground(Country country) {
        this.country = country;
    }

    void paintAreas(Surface surface, Theme theme, Rectangle2D clip, double scale, Level level) {
        for (int node : country.tree.downwards()) {
            if (country.tree.isGroup(node) && country.areas.bounds(node).intersects(clip)) {
                paintArea(surface, theme, scale, level, node);
            }
        }
    }

    private void paintArea(Surface surface, Theme theme, double scale, Level level, int group) {
        Shape outline = country.areas.outline(group, scale);
        var colour = theme.onCanvas(colour(country.nodes.type(group).style()));
        if (!level.isClosed(group)) {
            if (country.areas.across(group) * scale > OUTLINED) {
                surface.draw(outline, Pen.solid(colour, 0.8 / scale).withOpacity(0.22));
            }
        } else if (country.isClosedGroup(group, level)) {
            surface.fill(outline, colour, tint(theme));
            surface.draw(outline, Pen.solid(colour, 1.2 / scale).withOpacity(0.5));
        } else {
            surface.fill(outline, theme.muted(), 0.05);
            surface.draw(outline, Pen.solid(theme.muted(), 1 / scale).withOpacity(0.35));
        }
    }

    /** How strong the colour of a group is on its ground. */
    static double tint(Theme theme) {
        return theme.isDark() ? 0.13 : 0.07;
    }

    /** What tells a type apart: its fill, or its line where the fill is next to white. */
    static Colour colour(NodeStyle style) {
        return Contrast.ratio(style.fill(), WHITE) < PALE ? style.line() : style.fill();
    }

    void paintDots(Dots dots, Theme theme, Rectangle2D clip) {
        var nodes = country.nodes;
        Map<NodeStyle, Integer> inks = new HashMap<>();
        for (int node : country.tree.downwards()) {
            if (nodes.isShown(node) && !country.areas.isFrame(node)) {
                var ruled = country.fills.length == 0 ? null : country.fills[node];
                int ink = ruled == null
                        ? inks.computeIfAbsent(nodes.type(node).style(), style -> ink(style, theme))
                        : Tone.premultiplied(ruled, 1);
                if (nodes.right(node) >= clip.getMinX()
                        && nodes.left(node) <= clip.getMaxX()
                        && nodes.bottom(node) >= clip.getMinY()
                        && nodes.top(node) <= clip.getMaxY()) {
                    dots.paint(nodes.left(node), nodes.top(node), nodes.right(node), nodes.bottom(node), ink);
                }
            }
        }
    }

    private static int ink(NodeStyle style, Theme theme) {
        return Tone.premultiplied(theme.onCanvas(colour(style)), theme.isDark() ? 0.6 : 0.5);
    }
}
