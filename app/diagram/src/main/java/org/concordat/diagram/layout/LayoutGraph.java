package org.concordat.diagram.layout;

import java.util.Arrays;

/**
 * What a layout needs to know of a diagram: sizes, pins, rank hints and the ends of links. Nodes and links are numbered from 0 in the order
 * they were added. Self loops and parallel links are allowed. Immutable.
 */
public final class LayoutGraph {

    private final double[] width;
    private final double[] height;
    private final double[] pinX;
    private final double[] pinY;
    private final int[] rank;
    private final int[] source;
    private final int[] target;

    private LayoutGraph(
            double[] width, double[] height, double[] pinX, double[] pinY, int[] rank, int[] source, int[] target) {
        this.width = width;
        this.height = height;
        this.pinX = pinX;
        this.pinY = pinY;
        this.rank = rank;
        this.source = source;
        this.target = target;
    }

    public static Builder builder() {
        return new Builder();
    }

    public int nodeCount() {
        return width.length;
    }

    public int linkCount() {
        return source.length;
    }

    public double width(int node) {
        return width[node];
    }

    public double height(int node) {
        return height[node];
    }

    public boolean pinned(int node) {
        return !Double.isNaN(pinX[node]);
    }

    /** The left edge of a pinned node; NaN for any other. */
    public double pinX(int node) {
        return pinX[node];
    }

    /** The top edge of a pinned node; NaN for any other. */
    public double pinY(int node) {
        return pinY[node];
    }

    /** The tier a node belongs to in a layered layout, 0 being the first; -1 if its links decide. */
    public int rank(int node) {
        return rank[node];
    }

    public int source(int link) {
        return source[link];
    }

    public int target(int link) {
        return target[link];
    }

    boolean anyPinned() {
        return Arrays.stream(pinX).anyMatch(x -> !Double.isNaN(x));
    }

    /** The same graph with x and y exchanged, by which one direction of layout serves both. */
    LayoutGraph transposed() {
        return new LayoutGraph(height, width, pinY, pinX, rank, source, target);
    }

    /** Collects nodes and links; not safe for several threads. */
    public static final class Builder {

        private double[] width = new double[16];
        private double[] height = new double[16];
        private double[] pinX = new double[16];
        private double[] pinY = new double[16];
        private int[] rank = new int[16];
        private int[] source = new int[16];
        private int[] target = new int[16];
        private int nodes;
        private int links;

        private Builder() {}

        /** Adds a node of this size, neither pinned nor ranked, and returns its number. */
        public int node(double nodeWidth, double nodeHeight) {
            if (!(nodeWidth > 0 && nodeHeight > 0)) {
                throw new IllegalArgumentException("Not a size above 0: " + nodeWidth + " x " + nodeHeight);
            }
            if (nodes == width.length) {
                growNodes();
            }
            width[nodes] = nodeWidth;
            height[nodes] = nodeHeight;
            pinX[nodes] = Double.NaN;
            pinY[nodes] = Double.NaN;
            rank[nodes] = -1;
            return nodes++;
        }

        /** Keeps the top left corner of a node where it is. */
        public Builder pin(int node, double x, double y) {
            check(node);
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("Not a place: " + x + ", " + y);
            }
            pinX[node] = x;
            pinY[node] = y;
            return this;
        }

        /** Puts a node in a tier: every node of a lower tier comes before it. */
        public Builder rank(int node, int tier) {
            check(node);
            if (tier < -1) {
                throw new IllegalArgumentException("Not a tier: " + tier);
            }
            rank[node] = tier;
            return this;
        }

        /** Adds a link and returns its number. */
        public int link(int from, int to) {
            check(from);
            check(to);
            if (links == source.length) {
                source = Arrays.copyOf(source, links * 2);
                target = Arrays.copyOf(target, links * 2);
            }
            source[links] = from;
            target[links] = to;
            return links++;
        }

        public LayoutGraph build() {
            return new LayoutGraph(
                    Arrays.copyOf(width, nodes),
                    Arrays.copyOf(height, nodes),
                    Arrays.copyOf(pinX, nodes),
                    Arrays.copyOf(pinY, nodes),
                    Arrays.copyOf(rank, nodes),
                    Arrays.copyOf(source, links),
                    Arrays.copyOf(target, links));
        }

        private void check(int node) {
            if (node < 0 || node >= nodes) {
                throw new IllegalArgumentException("No such node: " + node);
            }
        }

        private void growNodes() {
            width = Arrays.copyOf(width, nodes * 2);
            height = Arrays.copyOf(height, nodes * 2);
            pinX = Arrays.copyOf(pinX, nodes * 2);
            pinY = Arrays.copyOf(pinY, nodes * 2);
            rank = Arrays.copyOf(rank, nodes * 2);
        }
    }
}
