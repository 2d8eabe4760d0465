package org.concordat.diagram.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * One connected part on rings, in units of about a box (see {@link EllipseScale}). Each node has the sector of its ring that it and all that hangs on it
 * need; rings are as wide as their fullest sector asks for. Where links join branches, branches turn towards each other.
 */
final class RadialPart {

    private static final double BETWEEN_RINGS = 0.5;
    private static final int ROUNDS = 4;
    private static final double FULL = 2 * Math.PI;

    private final Neighbours graph;
    private final double[] size;
    private final int middle;
    private final int[] ring;
    private final int[] parent;
    /** From the middle outwards. */
    private final int[] order;

    private final int[][] children;
    private final double[] angle;
    private final double[] need;
    final double[] x;
    final double[] y;

    RadialPart(Neighbours graph, double[] size, int middle) {
        this.graph = graph;
        this.size = size;
        this.middle = middle;
        int count = size.length;
        ring = new int[count];
        parent = new int[count];
        order = new int[count];
        children = new int[count][];
        angle = new double[count];
        need = new double[count];
        x = new double[count];
        y = new double[count];
    }

    void place() {
        growTree();
        double[] radius = radii();
        for (int round = 0; round < ROUNDS; round++) {
            if (round > 0) {
                turnBranches();
            }
            spread();
        }
        for (int node = 0; node < size.length; node++) {
            x[node] = radius[ring[node]] * Math.cos(angle[node]);
            y[node] = radius[ring[node]] * Math.sin(angle[node]);
        }
    }

    private void growTree() {
        graph.hops(middle, ring);
        Arrays.fill(parent, -1);
        Integer[] outwards = IntStream.range(0, size.length).boxed().toArray(Integer[]::new);
        Arrays.sort(outwards, Comparator.comparingInt(node -> ring[node]));
        int[] count = new int[size.length];
        for (int i = 0; i < outwards.length; i++) {
            int node = outwards[i];
            order[i] = node;
            for (int k = graph.from(node); k < graph.from(node + 1) && parent[node] < 0; k++) {
                if (ring[graph.at(k)] == ring[node] - 1) {
                    parent[node] = graph.at(k);
                    count[graph.at(k)]++;
                }
            }
        }
        for (int node = 0; node < size.length; node++) {
            children[node] = new int[count[node]];
        }
        for (int i = order.length - 1; i > 0; i--) {
            int above = parent[order[i]];
            children[above][--count[above]] = order[i];
        }
    }

    /** The radius of each ring, so that no two neighbours on it touch; leaves in {@link #need} the angle of each node and its branch. */
    private double[] radii() {
        int rings = ring[order[order.length - 1]] + 1;
        double[] filled = new double[rings];
        double[] thick = new double[rings];
        for (int node = 0; node < size.length; node++) {
            filled[ring[node]] += arc(node);
            thick[ring[node]] = Math.max(thick[ring[node]], size[node]);
        }
        double[] radius = new double[rings];
        for (int r = 1; r < rings; r++) {
            radius[r] = Math.max(radius[r - 1] + (thick[r - 1] + thick[r]) / 2 + BETWEEN_RINGS, filled[r] / FULL);
        }
        double all = needed(radius);
        if (all > FULL) {
            for (int r = 0; r < rings; r++) {
                radius[r] *= all / FULL;
            }
            needed(radius);
        }
        return radius;
    }

    private double arc(int node) {
        return Math.sqrt(2) * size[node];
    }

    private double needed(double[] radius) {
        Arrays.fill(need, 0);
        for (int i = order.length - 1; i > 0; i--) {
            int node = order[i];
            need[node] = Math.max(need[node], arc(node) / radius[ring[node]]);
            need[parent[node]] += need[node];
        }
        return need[middle];
    }

    /** Deals each node's sector to its children, what is left over in proportion. */
    private void spread() {
        double[] begin = new double[size.length];
        double[] wide = new double[size.length];
        begin[middle] = -FULL / 4;
        wide[middle] = FULL;
        for (int node : order) {
            double inner = 0;
            for (int child : children[node]) {
                inner += need[child];
            }
            // Few on a wide sector stay near the ray to their parent, but those of the middle go all around.
            double used = node == middle ? FULL : Math.min(wide[node], inner * 1.5);
            double at = begin[node] + (wide[node] - used) / 2;
            for (int child : children[node]) {
                wide[child] = used * need[child] / inner;
                begin[child] = at;
                angle[child] = at + wide[child] / 2;
                at += wide[child];
            }
        }
    }

    /** Sorts the children of each node by where their branches are linked to. */
    private void turnBranches() {
        double[] pullX = new double[size.length];
        double[] pullY = new double[size.length];
        for (int i = order.length - 1; i > 0; i--) {
            int node = order[i];
            for (int k = graph.from(node); k < graph.from(node + 1); k++) {
                int other = graph.at(k);
                if (other != middle && parent[node] != other && parent[other] != node) {
                    pullX[node] += Math.cos(angle[other]);
                    pullY[node] += Math.sin(angle[other]);
                }
            }
            pullX[parent[node]] += pullX[node] / 2;
            pullY[parent[node]] += pullY[node] / 2;
        }
        for (int node : order) {
            sortChildren(node, pullX, pullY);
        }
    }

    private void sortChildren(int node, double[] pullX, double[] pullY) {
        double[] wish = new double[children[node].length];
        for (int i = 0; i < wish.length; i++) {
            int child = children[node][i];
            // Its own place counts too, so that what nothing pulls stays.
            double wantedX = pullX[child] + 0.5 * Math.cos(angle[child]);
            double wantedY = pullY[child] + 0.5 * Math.sin(angle[child]);
            double from = node == middle ? FULL / 4 : angle[node];
            wish[i] = Math.IEEEremainder(Math.atan2(wantedY, wantedX) - from, FULL);
        }
        int[] before = children[node].clone();
        int[] sorted = IntStream.range(0, wish.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wish[i]))
                .mapToInt(i -> before[i])
                .toArray();
        System.arraycopy(sorted, 0, children[node], 0, sorted.length);
    }
}
