package org.concordat.diagram.figure;

import org.concordat.api.style.Colour;
import org.concordat.api.style.NodeShape;
import org.concordat.api.style.Stroke;

/**
 * The colours one node is painted in: its type's, bent by its status and by what the theme needs to be legible.
 *
 * @param opacity of the fill
 * @param line of the border
 * @param border width, in drawing units
 * @param icon of an icon that stands on the fill
 * @param text of a portrait and of a name
 * @param caption of the small line
 */
record NodeColours(Colour fill, double opacity, Colour line, double border, Colour icon, Colour text, Colour caption) {

    private static final double HAIRLINE = 1.25;
    private static final double BROKEN = 1.5;
    private static final double TINT = 0.1;
    /** A ground whose colour means something. */
    private static final double RULED_TINT = 0.35;

    /** A fill this close to a light canvas is a ground already. */
    private static final double PALE = 1.4;

    static NodeColours of(NodeFigure figure, Theme theme) {
        Colour fill = fill(figure, theme);
        double opacity = opacity(figure, fill, theme);
        Colour seen = Contrast.blend(fill, theme.canvas(), opacity);
        Colour onFill = Contrast.textOn(seen, preferredText(figure, theme));
        boolean below = figure.outline().labelBelow() && !figure.frame();
        Colour text = below ? onCanvas(figure, theme) : onFill;
        Colour ground = below ? theme.canvas() : seen;
        return new NodeColours(
                fill, opacity, line(figure, seen, theme), width(figure), onFill, text, softened(text, ground));
    }

    /** A rule tells in colour what it is asked to, also of what has ended; a colour that it did not give must not be taken for one. */
    private static Colour fill(NodeFigure figure, Theme theme) {
        var ruled = figure.dress().fill();
        if (ruled != null) {
            return ruled;
        }
        return figure.look().isGrey() || figure.isHatched()
                ? grey(theme)
                : figure.style().fill();
    }

    private static double opacity(NodeFigure figure, Colour fill, Theme theme) {
        boolean ground = isGround(figure) && (theme.isDark() || Contrast.ratio(fill, theme.canvas()) > PALE);
        boolean ruled = figure.dress().fill() != null;
        return (ground ? ruled ? RULED_TINT : TINT : 1) * figure.look().opacity();
    }

    /** What others stand on, or could. */
    private static boolean isGround(NodeFigure figure) {
        return figure.frame() || figure.style().shape() == NodeShape.CONTAINER;
    }

    private static Colour onCanvas(NodeFigure figure, Theme theme) {
        return figure.look().isGrey() ? theme.muted() : theme.text();
    }

    private static Colour preferredText(NodeFigure figure, Theme theme) {
        if (figure.look().isGrey()) {
            return theme.muted();
        }
        return isGround(figure) || figure.isHatched()
                ? theme.text()
                : figure.style().text();
    }

    private static Colour line(NodeFigure figure, Colour seen, Theme theme) {
        if (figure.look() == StatusLook.FAILED) {
            return Contrast.standOut(theme.failure(), theme.canvas(), Contrast.GRAPHICS);
        }
        var ruled = figure.dress().fill();
        Colour own = ruled != null
                ? ruled
                : figure.look().isGrey() ? theme.faded() : figure.style().line();
        boolean broken = figure.look() == StatusLook.PROPOSED || figure.look() == StatusLook.SHADOW;
        boolean bounded = !broken && Contrast.ratio(seen, theme.canvas()) >= Contrast.GRAPHICS;
        return bounded ? own : theme.onCanvas(own);
    }

    private static double width(NodeFigure figure) {
        if (figure.dress().border() > 0) {
            return figure.dress().border();
        }
        boolean plain = figure.look().stroke(figure.style().border()) == Stroke.SOLID;
        return plain && figure.style().shape() != NodeShape.CONTAINER ? HAIRLINE : BROKEN;
    }

    private static Colour softened(Colour text, Colour ground) {
        Colour soft = Contrast.blend(text, ground, 0.78);
        return Contrast.ratio(soft, ground) >= Contrast.TEXT ? soft : text;
    }

    private static Colour grey(Theme theme) {
        return Contrast.blend(theme.muted(), theme.canvas(), 0.13);
    }
}
