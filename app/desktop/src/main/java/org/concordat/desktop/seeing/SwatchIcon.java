package org.concordat.desktop.seeing;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import javax.swing.Icon;
import org.concordat.api.style.Colour;
import org.concordat.desktop.theme.Scale;
import org.jspecify.annotations.Nullable;

/** A small area of one colour. */
record SwatchIcon(Colour colour) implements Icon {

    private static final int WIDTH = 28;
    private static final int HEIGHT = 14;

    @Override
    public void paintIcon(@Nullable Component component, Graphics graphics, int x, int y) {
        graphics.setColor(new Color(colour.rgb()));
        graphics.fillRect(x, y, getIconWidth(), getIconHeight());
    }

    @Override
    public int getIconWidth() {
        return Scale.of(WIDTH);
    }

    @Override
    public int getIconHeight() {
        return Scale.of(HEIGHT);
    }
}
