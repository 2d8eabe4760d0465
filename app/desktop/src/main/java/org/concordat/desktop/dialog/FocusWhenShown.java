package org.concordat.desktop.dialog;

import javax.swing.event.AncestorEvent;
import javax.swing.event.AncestorListener;

/** Gives a field the focus as soon as its dialog is open, for option panes prefer their buttons. */
final class FocusWhenShown implements AncestorListener {

    @Override
    public void ancestorAdded(AncestorEvent event) {
        event.getComponent().requestFocusInWindow();
    }

    @Override
    public void ancestorRemoved(AncestorEvent event) {
        // The dialog is closed.
    }

    @Override
    public void ancestorMoved(AncestorEvent event) {
        // Moving the dialog leaves the focus where it is.
    }
}
