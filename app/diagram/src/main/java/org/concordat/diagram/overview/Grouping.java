package org.concordat.diagram.overview;

import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;

/**
 * The groups of a view that can be seen as such. A group whose members stand all over the drawing is no area that one could point to: it is let go, and its
 * members count to the group above it.
 */
record Grouping(Tree tree, Ranks ranks, Areas areas) {

    /** The smallest share of a group's area that its members fill. */
    private static final double THINNEST = 0.03;
    /** How often groups of one level may cover the drawing together; more, and they lie across each other. */
    private static final double LAYERS = 1.4;

    static Grouping of(Nodes nodes, Memberships memberships) {
        int[] parent = Parents.of(nodes, memberships);
        var all = of(nodes, parent);
        boolean[] scattered = all.scattered();
        boolean any = false;
        for (boolean one : scattered) {
            any |= one;
        }
        return any ? of(nodes, all.without(scattered)) : all;
    }

    private static Grouping of(Nodes nodes, int[] parent) {
        var tree = new Tree(nodes, parent);
        return new Grouping(tree, new Ranks(nodes, tree), new Areas(nodes, tree));
    }

    private boolean[] scattered() {
        double[] covered = new double[ranks.highest() + 1];
        IntStream.of(tree.downwards()).forEach(node -> covered[ranks.of(node)] += areas.size(node));
        var bounds = bounds();
        double most = LAYERS * bounds.getWidth() * bounds.getHeight();
        boolean[] scattered = new boolean[tree.size()];
        for (int node : tree.downwards()) {
            scattered[node] = tree.isGroup(node)
                    && !areas.isFrame(node)
                    && (covered[ranks.of(node)] > most || areas.filled(node) < THINNEST);
        }
        return scattered;
    }

    private int[] without(boolean[] scattered) {
        return IntStream.range(0, scattered.length)
                .map(node -> {
                    int group = tree.parent(node);
                    while (group != Parents.NONE && scattered[group]) {
                        group = tree.parent(group);
                    }
                    return group;
                })
                .toArray();
    }

    /** All of the drawing. */
    Rectangle2D bounds() {
        Rectangle2D all = null;
        for (int node : tree.downwards()) {
            all = all == null ? areas.bounds(node) : all.createUnion(areas.bounds(node));
        }
        return all == null ? new Rectangle2D.Double() : all;
    }
}
