package org.concordat.desktop.canvas;

import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;

/** Runs something when a menu has closed, chosen from or not. */
record WhenClosed(Runnable action) implements PopupMenuListener {

    @Override
    public void popupMenuWillBecomeVisible(PopupMenuEvent event) {}

    @Override
    public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
        action.run();
    }

    @Override
    public void popupMenuCanceled(PopupMenuEvent event) {}
}
