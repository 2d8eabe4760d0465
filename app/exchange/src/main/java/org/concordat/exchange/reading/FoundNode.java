package org.concordat.exchange.reading;

import java.util.Map;

/**
 * A node as it stands in a file.
 *
 * @param line of the file, from 1; 0 where lines say nothing
 * @param cells texts by the name of their column, in the order of the file; places are those of {@link Cell}
 */
public record FoundNode(String id, long line, Map<String, String> cells) {

    /** The text of a column, or the empty text. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
