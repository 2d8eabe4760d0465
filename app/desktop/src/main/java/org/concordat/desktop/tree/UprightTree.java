package org.concordat.desktop.tree;

import java.awt.Rectangle;
import javax.swing.JTree;

/** A tree that scrolls up and down by itself, but never sideways: the beginnings of the lines stay in sight. */
final class UprightTree extends JTree {

    private static final long serialVersionUID = 1L;

    @Override
    public void scrollRectToVisible(Rectangle area) {
        super.scrollRectToVisible(new Rectangle(getVisibleRect().x, area.y, 1, area.height));
    }
}
