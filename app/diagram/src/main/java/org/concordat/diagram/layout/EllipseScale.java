package org.concordat.diagram.layout;

import java.util.Arrays;

/**
 * The measure in which the boxes of a part are about one unit wide and high, so that circles drawn in it come out as ellipses a little wider
 * than high, as boxes and screens are.
 *
 * @param x drawing units to a unit sideways
 * @param y drawing units to a unit up and down
 */
record EllipseScale(LayoutGraph graph, double spacing, double x, double y) {

    private static final double ASPECT = 1.6;

    static EllipseScale of(LayoutGraph graph, int[] nodes, double spacing) {
        double width = Arrays.stream(nodes).mapToDouble(graph::width).average().orElse(1) + spacing;
        double height =
                Arrays.stream(nodes).mapToDouble(graph::height).average().orElse(1) + spacing;
        return new EllipseScale(graph, spacing, Math.max(width, height / ASPECT), Math.max(height, width / ASPECT));
    }

    /** How much room a box takes in any direction, its gap included. */
    double size(int node) {
        return Math.max((graph.width(node) + spacing) / x, (graph.height(node) + spacing) / y);
    }

    /** How much of a circle a box takes, as its corners may be what comes next to another. */
    double arc(int node) {
        return Math.sqrt(2) * size(node);
    }
}
