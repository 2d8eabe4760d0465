package org.concordat.desktop.theme;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** An icon on a plate of the colour of the list, as the line of a link may have the very colour of what is chosen. */
public record PlatedIcon(Icon icon) implements Icon {

    private static final int MARGIN = 2;

    @Override
    public void paintIcon(@Nullable Component component, Graphics graphics, int x, int y) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(UIManager.getColor("List.background"));
        int margin = UIScale.scale(MARGIN);
        g.fillRoundRect(
                x - margin,
                y - margin,
                getIconWidth() + 2 * margin,
                getIconHeight() + 2 * margin,
                3 * margin,
                3 * margin);
        g.dispose();
        icon.paintIcon(component, graphics, x, y);
    }

    @Override
    public int getIconWidth() {
        return icon.getIconWidth();
    }

    @Override
    public int getIconHeight() {
        return icon.getIconHeight();
    }
}
