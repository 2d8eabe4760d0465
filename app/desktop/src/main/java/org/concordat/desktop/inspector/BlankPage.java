package org.concordat.desktop.inspector;

import javax.swing.JComponent;
import javax.swing.JPanel;

/** Shows nothing. */
final class BlankPage implements Page {

    private final JPanel blank = new JPanel();

    @Override
    public JComponent component() {
        return blank;
    }

    @Override
    public void refresh() {
        // There is nothing to bring up to date.
    }

    @Override
    public void commit() {
        // Nothing can be typed here.
    }
}
