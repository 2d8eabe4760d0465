package org.concordat.exchange.spreadsheet;

import java.util.Map;

/**
 * A link that each row may describe.
 *
 * @param key its name within the mapping, such as membership
 * @param type the id of its type; empty where a column says it, or where only one type fits between the two nodes
 * @param from the key of the node from which it leads; empty where a column names it
 * @param to the key of the node to which it leads; empty where a column names it
 * @param facts what is the same in every row, as text by attribute
 */
public record LinkRule(String key, String type, String from, String to, Map<String, String> facts) {

    public LinkRule {
        facts = Map.copyOf(facts);
    }

    public LinkRule(String key, String type, String from, String to) {
        this(key, type, from, to, Map.of());
    }
}
