package org.concordat.exchange.spreadsheet;

import org.concordat.api.network.Facts;
import org.concordat.api.vocabulary.LinkType;
import org.jspecify.annotations.Nullable;

/**
 * A link as one row describes it.
 *
 * @param type null where the one that fits between its ends is meant
 * @param column where its type or its ends are named, from 1; null where they are the nodes of the row
 */
record LinkDraft(
        @Nullable LinkType type,
        End from,
        End to,
        Facts facts,
        @Nullable Integer column) {

    /** Where a link ends. */
    sealed interface End {}

    /** At a node that the row describes. */
    record Here(NodeDraft node) implements End {}

    /** At a node that is called so, in the table or in the network. */
    record Called(String text, int column) implements End {}
}
