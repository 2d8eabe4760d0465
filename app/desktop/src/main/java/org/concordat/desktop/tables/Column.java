package org.concordat.desktop.tables;

import java.util.Optional;
import org.concordat.api.network.Element;
import org.jspecify.annotations.Nullable;

/** One column of a table of nodes or links. Immutable; read on any thread. */
interface Column {

    /** The same for the same column of every type. */
    String id();

    /** Its heading, by which a paste knows it again. */
    String title();

    /** The unit behind its heading; empty for none. */
    default String unit() {
        return "";
    }

    /** In pixels at 100 %. */
    int width();

    /** Whether it stands at the right, as figures do. */
    default boolean isFigure() {
        return false;
    }

    /** Whether it is shown before anybody has chosen columns. */
    default boolean isShownAtFirst() {
        return true;
    }

    /** What the cell says; empty for nothing. */
    String text(Element element, Sight sight);

    /** Whether words are looked for in it. */
    default boolean isSearched() {
        return true;
    }

    /** What the cell says besides, or what it is about; empty for nothing. */
    default String remark(Element element, Sight sight) {
        return "";
    }

    /** What it is sorted by, of one kind in a column; null for an empty cell. */
    @Nullable
    Comparable<?> key(Element element, Sight sight);

    /** How it is changed; empty if it is only read. */
    default Optional<Entry> entry(Sight sight) {
        return Optional.empty();
    }
}
