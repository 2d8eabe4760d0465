package org.concordat.desktop.inspector;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where an editor hands over what was entered: the new value, or null to have none.
 *
 * @param <T> the value of the attribute
 */
@FunctionalInterface
interface Take<T> extends Consumer<@Nullable T> {

    /** Adds items to a list where several elements have different ones: each keeps its own. */
    default void addToEach(T more) {
        accept(more);
    }
}
