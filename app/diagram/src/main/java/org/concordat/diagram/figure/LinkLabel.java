package org.concordat.diagram.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.concordat.api.style.Colour;
import org.concordat.diagram.surface.Surface;
import org.concordat.diagram.text.TextStyle;
import org.concordat.diagram.text.Wrapping;

/** The words on a link, on a plate that parts them from the line. */
record LinkLabel(List<String> lines, TextStyle style, Point2D centre) {

    private static final double WIDEST = 150;
    private static final int MOST_LINES = 2;
    private static final double PAD_X = 5;
    private static final double PAD_Y = 1.5;

    LinkLabel {
        lines = List.copyOf(lines);
    }

    static LinkLabel of(LinkFigure link) {
        TextStyle style = link.look().text(TextStyle.regular(11));
        List<String> lines = new Wrapping(style, WIDEST, MOST_LINES).wrapEvenly(link.label());
        return new LinkLabel(lines, style, link.route().label());
    }

    Rectangle2D plate() {
        double width = lines.stream().mapToDouble(style::widthOf).max().orElse(0) + 2 * PAD_X;
        double height = lines.size() * style.leading() + 2 * PAD_Y;
        return new Rectangle2D.Double(centre.getX() - width / 2, centre.getY() - height / 2, width, height);
    }

    void paint(Surface surface, Colour text, Colour ground) {
        Rectangle2D plate = plate();
        surface.fill(
                new RoundRectangle2D.Double(plate.getX(), plate.getY(), plate.getWidth(), plate.getHeight(), 8, 8),
                ground,
                0.92);
        double baseline = plate.getY() + PAD_Y + (style.leading() + style.capHeight()) / 2;
        for (String line : lines) {
            surface.text(line, centre.getX(), baseline, style, text, Surface.Anchor.MIDDLE);
            baseline += style.leading();
        }
    }
}
