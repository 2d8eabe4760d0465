package org.concordat.core.measures.words;

import java.util.Comparator;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;

/** The order in which nodes are told. */
public final class ByName {

    /** By name, and those of one name by their ids. */
    public static final Comparator<Node> ORDER =
            Comparator.<Node, String>comparing(InWords::name).thenComparing(Node::id);

    private ByName() {}
}
