package org.concordat.diagram.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Many leaves of one hub as a compact grid: a rail along the side that faces the hub, and a riser left of each column from which links turn
 * into the boxes. All measures are relative to the block's top left corner.
 */
final class LeafBlock {

    private static final double RAIL = 20;
    private static final double FLATTER = 1.7;

    final int hub;
    final int[] leaves;
    /** The one link of each leaf. */
    final int[] links;
    /** Whether the block lies above its hub. */
    final boolean above;

    final double width;
    final double height;
    final double[] x;
    final double[] y;
    private final double[] riser;
    private final double[] middle;

    LeafBlock(LayoutGraph graph, int hub, int[] leaves, int[] links, boolean above, LayeredOptions options) {
        this.hub = hub;
        this.leaves = leaves;
        this.links = links;
        this.above = above;
        this.x = new double[leaves.length];
        this.y = new double[leaves.length];
        this.riser = new double[leaves.length];
        this.middle = new double[leaves.length];
        double cell = Arrays.stream(leaves).mapToDouble(graph::width).max().orElse(1) + options.nodeSpacing();
        double rowGap = options.nodeSpacing() * 0.6;
        double tall = Arrays.stream(leaves).mapToDouble(graph::height).max().orElse(1) + rowGap;
        int columns = columns(leaves.length, cell, tall, options.aspect());
        int rows = (leaves.length + columns - 1) / columns;
        this.width = columns * cell;
        this.height = RAIL + rows * tall - rowGap;
        for (int i = 0; i < leaves.length; i++) {
            double slack = (tall - rowGap - graph.height(leaves[i])) / 2;
            double down = RAIL + i / columns * tall + slack;
            x[i] = i % columns * cell + options.nodeSpacing();
            y[i] = above ? height - down - graph.height(leaves[i]) : down;
            riser[i] = i % columns * cell + options.nodeSpacing() / 2;
            middle[i] = y[i] + graph.height(leaves[i]) / 2;
        }
    }

    /** Where the links of the block leave it for the hub: the middle of the rail. */
    Point door() {
        return new Point(width / 2, above ? height : 0);
    }

    /** The bends from the door, not included, to the side of a leaf. */
    List<Point> bends(int leaf) {
        return List.of(new Point(riser[leaf], door().y()), new Point(riser[leaf], middle[leaf]));
    }

    /** As many columns as bring the block near the aspect, and flatter, because a high block holds up a whole layer; rows come out full. */
    private static int columns(int leaves, double cell, double tall, double aspect) {
        int ideal = (int) Math.max(1, Math.round(Math.sqrt(leaves * tall * aspect * FLATTER / cell)));
        int rows = (leaves + ideal - 1) / ideal;
        return (leaves + rows - 1) / rows;
    }
}
