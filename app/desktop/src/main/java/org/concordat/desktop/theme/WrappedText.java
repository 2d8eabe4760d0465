package org.concordat.desktop.theme;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JTextArea;

/** A text that takes the width it is given and the height that its lines need. */
final class WrappedText extends JTextArea {

    private static final long serialVersionUID = 1L;

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    /** Only where somebody types: a text area wants to be seen whenever its text or its look changes. */
    @Override
    public void scrollRectToVisible(Rectangle area) {
        if (isFocusOwner()) {
            super.scrollRectToVisible(area);
        }
    }
}
