package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** The parts of a graph that no link joins, over the nodes that take part. */
final class Components {

    private Components() {}

    /** Each part as ascending node numbers; parts in the order of their first node. */
    static List<int[]> of(LayoutGraph graph, IntPredicate takesPart) {
        int[] parent = new int[graph.nodeCount()];
        Arrays.setAll(parent, i -> i);
        for (int link = 0; link < graph.linkCount(); link++) {
            int a = graph.source(link);
            int b = graph.target(link);
            if (takesPart.test(a) && takesPart.test(b)) {
                int ra = root(parent, a);
                int rb = root(parent, b);
                parent[Math.max(ra, rb)] = Math.min(ra, rb);
            }
        }
        return grouped(parent, takesPart);
    }

    private static List<int[]> grouped(int[] parent, IntPredicate takesPart) {
        int[] size = new int[parent.length];
        for (int node = 0; node < parent.length; node++) {
            size[root(parent, node)]++;
        }
        int[][] members = new int[parent.length][];
        List<int[]> parts = new ArrayList<>();
        int[] filled = new int[parent.length];
        for (int node = 0; node < parent.length; node++) {
            if (takesPart.test(node)) {
                int root = root(parent, node);
                if (filled[root] == 0) {
                    members[root] = new int[size[root]];
                    parts.add(members[root]);
                }
                members[root][filled[root]++] = node;
            }
        }
        return parts;
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
