package org.concordat.desktop.theme;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.Stroke;
import org.jspecify.annotations.Nullable;

/** A short line with an arrow in the colour of a link type, kept visible on either look. */
record LinkStroke(LinkStyle style) implements Icon {

    private static final int SIZE = 20;
    private static final float[] DASHES = {4, 3};

    @Override
    public void paintIcon(@Nullable Component c, Graphics graphics, int x, int y) {
        var g = (Graphics2D) graphics.create(x, y, getIconWidth(), getIconHeight());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(getIconWidth() / (double) SIZE, getIconHeight() / (double) SIZE);
        g.setColor(visible(TypeIcons.awt(style.line())));
        g.setStroke(line());
        g.drawLine(2, SIZE / 2, 17, SIZE / 2);
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.drawPolyline(new int[] {13, 17, 13}, new int[] {6, 10, 14}, 3);
        g.dispose();
    }

    private BasicStroke line() {
        float[] dashes = style.stroke() == Stroke.SOLID ? null : DASHES;
        return new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    private static Color visible(Color line) {
        return Look.current() == Look.DARK ? mixed(line, UIManager.getColor("Label.foreground")) : line;
    }

    private static Color mixed(Color a, Color b) {
        return new Color(
                (a.getRed() + b.getRed()) / 2, (a.getGreen() + b.getGreen()) / 2, (a.getBlue() + b.getBlue()) / 2);
    }

    @Override
    public int getIconWidth() {
        return Scale.of(SIZE);
    }

    @Override
    public int getIconHeight() {
        return Scale.of(SIZE);
    }
}
