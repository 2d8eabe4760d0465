package org.concordat.exchange.reading;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the columns and words of a graph file mean here.
 *
 * @param nodes of its nodes
 * @param links of its links
 */
public record GraphMapping(Half nodes, Half links) {

    /**
     * What the columns of nodes, or of links, mean.
     *
     * @param typeColumn the column that says the type; empty for none
     * @param types ids of types by the words in that column
     * @param otherType the id of the type of all others
     * @param nameColumn the column that holds the name; empty for none
     * @param facts ids of attributes by column; a column that is not here is left out
     */
    public record Half(
            String typeColumn,
            Map<String, String> types,
            String otherType,
            String nameColumn,
            Map<String, String> facts) {

        public Half {
            types = new TreeMap<>(types);
            facts = new TreeMap<>(facts);
        }
    }
}
