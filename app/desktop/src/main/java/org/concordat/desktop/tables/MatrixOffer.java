package org.concordat.desktop.tables;

import java.util.List;
import java.util.Map;
import org.concordat.api.vocabulary.NodeType;

/**
 * What can be asked about two types. Made on any thread.
 *
 * @param types those of the rows and of the columns; empty where there are no links to begin with
 * @param ways how they are or may be joined, with how often
 */
record MatrixOffer(List<NodeType> types, Map<Way, Integer> ways) {

    /** About these types; about those that most links join if none are given. Looks through the links. */
    static MatrixOffer of(MatrixChoices choices, List<NodeType> wanted) {
        var types = wanted.isEmpty() ? choices.usual().orElse(List.of()) : wanted;
        return new MatrixOffer(types, types.isEmpty() ? Map.of() : choices.ways(types.get(0), types.get(1)));
    }
}
