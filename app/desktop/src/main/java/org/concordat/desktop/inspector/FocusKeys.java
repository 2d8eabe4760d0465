package org.concordat.desktop.inspector;

import java.awt.Component;
import java.awt.KeyboardFocusManager;

/** Which keys lead from one field to the next. */
final class FocusKeys {

    private FocusKeys() {}

    /** Tab leaves the text area, as it leaves every other field, instead of standing in the text. */
    static void useTabToLeave(Component area) {
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }
}
