package org.concordat.diagram.layout;

/**
 * One connected part of a diagram as the layered phases see it: vertices (a node, or a block of leaves) and edges without cycles.
 *
 * @param tier the tier of each vertex, or -1
 * @param weight how much shorter an edge wants to be than one of weight 1
 */
record Digraph(double[] width, double[] height, int[] tier, int[] tail, int[] head, int[] weight) {

    int vertices() {
        return width.length;
    }

    int edges() {
        return tail.length;
    }
}
