package org.concordat.desktop.tables;

import javax.swing.JComponent;

/** One of the parts of the tables: a bar of what can be chosen, and what comes of it. Belongs to the event thread. */
interface Part extends AutoCloseable {

    JComponent bar();

    JComponent content();

    /** Whether it is seen; while it is not, it does nothing. */
    void setAwake(boolean awake);

    /** Puts the focus where somebody goes on. */
    void focus();

    /** Takes what is being typed, if it is a value. */
    default void commit() {}

    @Override
    void close();
}
