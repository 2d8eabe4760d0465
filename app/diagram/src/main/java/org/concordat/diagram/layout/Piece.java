package org.concordat.diagram.layout;

import java.util.List;

/**
 * A part of a drawing that is moved as a whole; its top left corner is 0, 0.
 *
 * @param nodes the nodes in it, in step with {@code x} and {@code y}
 * @param links the links it bends, in step with {@code bends}
 */
record Piece(int[] nodes, double[] x, double[] y, int[] links, List<List<Point>> bends, double width, double height) {

    /** A piece without bends, moved so that its top left corner is 0, 0. */
    static Piece of(LayoutGraph graph, int[] nodes, double[] x, double[] y) {
        Box bounds = bounds(graph, nodes, x, y);
        for (int i = 0; i < nodes.length; i++) {
            x[i] -= bounds.x();
            y[i] -= bounds.y();
        }
        return new Piece(nodes, x, y, new int[0], List.of(), bounds.width(), bounds.height());
    }

    static Box bounds(LayoutGraph graph, int[] nodes, double[] x, double[] y) {
        Box bounds = new Box(x[0], y[0], graph.width(nodes[0]), graph.height(nodes[0]));
        for (int i = 1; i < nodes.length; i++) {
            bounds = bounds.with(new Box(x[i], y[i], graph.width(nodes[i]), graph.height(nodes[i])));
        }
        return bounds;
    }
}
