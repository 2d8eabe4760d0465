package org.concordat.desktop.theme;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;
import org.concordat.api.style.NodeStyle;
import org.jspecify.annotations.Nullable;

/**
 * A small square in the colours of a node type with its sign in it.
 *
 * @param sign null for none
 */
record TypeChip(NodeStyle style, @Nullable Icon sign) implements Icon {

    private static final int SIZE = 20;
    private static final int ARC = 6;

    @Override
    public void paintIcon(@Nullable Component c, Graphics graphics, int x, int y) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int size = getIconWidth();
        g.setColor(TypeIcons.awt(style.fill()));
        g.fillRoundRect(x, y, size, size, ARC, ARC);
        g.setColor(TypeIcons.awt(style.line()));
        g.drawRoundRect(x, y, size - 1, size - 1, ARC, ARC);
        g.dispose();
        if (sign != null) {
            int inset = (size - sign.getIconWidth()) / 2;
            sign.paintIcon(c, graphics, x + inset, y + inset);
        }
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
