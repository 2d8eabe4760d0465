package org.concordat.exchange.spreadsheet;

import java.util.Map;

/**
 * A node that each row may describe.
 *
 * @param key its name within the mapping, such as practice
 * @param type the id of its type; empty where a column says it
 * @param facts what is the same in every row, as text by attribute
 */
public record NodeRule(String key, String type, Map<String, String> facts) {

    public NodeRule {
        facts = Map.copyOf(facts);
    }

    public NodeRule(String key, String type) {
        this(key, type, Map.of());
    }
}
