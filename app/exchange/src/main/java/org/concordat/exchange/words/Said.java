package org.concordat.exchange.words;

import java.util.List;

/**
 * What a fact says.
 *
 * @param label of the attribute, with its unit
 * @param lines one for each value
 */
public record Said(String label, List<Line> lines) {

    /**
     * One value.
     *
     * @param source where it is from; empty for not told
     */
    public record Line(String text, String source) {}

    public Said {
        lines = List.copyOf(lines);
    }
}
