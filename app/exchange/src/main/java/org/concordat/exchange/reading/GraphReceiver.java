package org.concordat.exchange.reading;

import org.jspecify.annotations.Nullable;

/** Takes what is found in a graph file. */
public interface GraphReceiver {

    /** Something that is said of the graph as a whole, such as its title. */
    void graph(String name, String value);

    void node(FoundNode node);

    /** A link; its ends may come later. */
    void link(FoundLink link);

    /** What comes next stands in one of several files, or in a sheet. */
    default void table(String file, @Nullable String sheet) {
        // A graph of one file has but one place to count lines in.
    }

    /** Something that cannot be read, while the rest can: a reason that many share, and what tells this one from others. */
    default void flaw(long line, String reason, String detail) {
        // Who only looks through a file need not know.
    }
}
