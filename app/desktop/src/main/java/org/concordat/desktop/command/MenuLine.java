package org.concordat.desktop.command;

import javax.swing.JMenuItem;

/**
 * A line of a menu that acts at once on its keys. The stock one first shows itself pressed for 68 ms, in a menu that nobody sees then, and
 * keeps the event thread for so long.
 */
final class MenuLine extends JMenuItem {

    private static final long serialVersionUID = 1L;

    @Override
    public void doClick(int pressTime) {
        super.doClick(0);
    }
}
