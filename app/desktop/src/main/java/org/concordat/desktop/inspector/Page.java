package org.concordat.desktop.inspector;

import javax.swing.JComponent;

/** What the inspector shows for one selection. */
interface Page {

    JComponent component();

    /** Shows the document as it is now. */
    void refresh();

    /** Takes what is being typed. */
    void commit();

    /** Called after a step that changed no fact, such as a move in a view. */
    default void stepMade() {}
}
