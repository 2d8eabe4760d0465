package org.concordat.bench.canvas;

/** How much is drawn; written {@code 10000/100000}. */
record Size(int nodes, int links) {

    /** @throws IllegalArgumentException if the text is not two numbers with a slash between them */
    static Size of(String text) {
        var parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a size: " + text);
        }
        return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return nodes + "/" + links;
    }
}
