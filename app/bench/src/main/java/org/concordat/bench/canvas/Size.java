package org.concordat.bench.canvas;

import org.concordat.bench.GeneratedNetwork;
import org.concordat.core.document.Content;

/** How much is drawn; written {@code 10000/100000}. */
record Size(int nodes, int links) {

    private static final long SEED = 1;

    /** @throws IllegalArgumentException if the text is not two numbers with a slash between them */
    static Size of(String text) {
        var parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a size: " + text);
        }
        return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    Content content() {
        return GeneratedNetwork.drawn(nodes, links, SEED);
    }

    @Override
    public String toString() {
        return nodes + "/" + links;
    }
}
