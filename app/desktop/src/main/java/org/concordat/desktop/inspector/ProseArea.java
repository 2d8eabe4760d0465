package org.concordat.desktop.inspector;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** A text area that wraps, and shows a placeholder while it is empty, as single lines do. */
final class ProseArea extends JTextArea {

    private static final long serialVersionUID = 1L;

    ProseArea(int rows) {
        super(rows, 10);
        setLineWrap(true);
        setWrapStyleWord(true);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (getText().isEmpty()
                && getClientProperty(FlatClientProperties.PLACEHOLDER_TEXT) instanceof String placeholder) {
            var g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setColor(UIManager.getColor("TextField.placeholderForeground"));
            g.setFont(getFont());
            g.drawString(
                    placeholder,
                    getInsets().left,
                    getInsets().top + g.getFontMetrics().getAscent());
            g.dispose();
        }
    }

    /** Only where somebody types: a text area wants to be seen whenever its text or its look changes. */
    @Override
    public void scrollRectToVisible(Rectangle area) {
        if (isFocusOwner()) {
            super.scrollRectToVisible(area);
        }
    }
}
