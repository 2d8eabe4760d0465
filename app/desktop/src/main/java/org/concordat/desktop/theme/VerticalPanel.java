package org.concordat.desktop.theme;

import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** A panel that scrolls up and down only: it is always as wide as what it scrolls in. */
public class VerticalPanel extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 24;

    public VerticalPanel(LayoutManager layout) {
        super(layout);
    }

    @Override
    public final Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public final int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Scale.of(STEP);
    }

    @Override
    public final int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public final boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public final boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
