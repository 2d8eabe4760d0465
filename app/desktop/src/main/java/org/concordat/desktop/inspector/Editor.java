package org.concordat.desktop.inspector;

import javax.swing.JComponent;

/**
 * A widget that shows and changes the value of one attribute. Belongs to the event thread.
 *
 * @param <T> the value of the attribute
 */
interface Editor<T> {

    JComponent component();

    /** Shows a value; what is being typed and not yet taken stays if the value is the one shown already. */
    void show(Shown<T> shown);

    /** Takes what has been typed, if it is a value. */
    default void commit() {}

    /** Whether it stands alone, so that neither a unit behind it nor a second column fits. */
    default boolean isWide() {
        return false;
    }
}
