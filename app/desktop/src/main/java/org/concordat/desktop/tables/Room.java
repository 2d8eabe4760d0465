package org.concordat.desktop.tables;

import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;
import org.concordat.desktop.theme.Scale;

/** Moves the divider above a panel where the panel is too low for what it shows. */
final class Room {

    private static final double MOST = 0.6;

    private Room() {}

    /** @param height at 100 %; never more than a good half of what there is */
    static void give(JComponent panel, int height) {
        var split = SwingUtilities.getAncestorOfClass(JSplitPane.class, panel);
        if (split instanceof JSplitPane both && both.getHeight() > 0) {
            int wanted = (int) Math.min(Scale.of(height), MOST * both.getHeight());
            int has = both.getHeight() - both.getDividerLocation() - both.getDividerSize();
            if (has < wanted) {
                both.setDividerLocation(both.getHeight() - both.getDividerSize() - wanted);
            }
        }
    }
}
