package org.concordat.desktop.tables;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** What a table without rows says in its middle. */
final class Vacancy {

    private Vacancy() {}

    static void paint(JComponent table, Graphics g, String text) {
        var copy = (Graphics2D) g.create();
        if (Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints") instanceof Map<?, ?> hints) {
            copy.addRenderingHints(hints);
        } else {
            copy.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        copy.setColor(UIManager.getColor("Concordat.muted"));
        copy.setFont(table.getFont());
        var seen = table.getVisibleRect();
        var metrics = copy.getFontMetrics();
        int y = seen.y + Math.max(metrics.getHeight(), seen.height / 2 - metrics.getHeight() / 2);
        for (var line : text.split("\n", -1)) {
            copy.drawString(line, seen.x + Math.max(8, (seen.width - metrics.stringWidth(line)) / 2), y);
            y += metrics.getHeight();
        }
        copy.dispose();
    }
}
