package org.concordat.desktop.importing.table;

import java.util.Optional;
import org.concordat.exchange.spreadsheet.ColumnRole;
import org.concordat.exchange.spreadsheet.LinkRule;

/**
 * Something that a column may mean.
 *
 * @param group what it stands under in a list: a node of the row, or a link
 * @param label what it is called there
 */
record Meaning(String group, String label, Sense sense) {

    /** What choosing it does to a mapping. */
    sealed interface Sense {}

    /** The column is passed over. */
    record Nothing() implements Sense {}

    /** The column says something of a node or a link. */
    record Says(ColumnRole role) implements Sense {}

    /** The column names the other end of a link of its own. */
    record LinksTo(LinkRule link, ColumnRole role) implements Sense {}

    /** The column says when the figures in other columns were so. */
    record Dates() implements Sense {}

    /** The role that the column gets, if it gets one. */
    Optional<ColumnRole> role() {
        if (sense instanceof Says says) {
            return Optional.of(says.role());
        }
        return sense instanceof LinksTo links ? Optional.of(links.role()) : Optional.empty();
    }

    /** "GP practice: list size". */
    String words() {
        return group.isEmpty() ? label : group + ": " + label;
    }
}
