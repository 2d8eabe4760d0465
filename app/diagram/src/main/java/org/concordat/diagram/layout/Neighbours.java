package org.concordat.diagram.layout;

import java.util.Arrays;

/** Who is linked to whom in one part of a graph, directions, loops and repeats left out, and how many links apart nodes are. */
final class Neighbours {

    private final int[] from;
    private final int[] to;
    private final int[] queue;

    private Neighbours(int[] from, int[] to) {
        this.from = from;
        this.to = to;
        this.queue = new int[from.length - 1];
    }

    /**
     * @param nodes the nodes of the part, numbered here by their place in this array
     * @param scratch one entry a node of the graph
     */
    static Neighbours of(LayoutGraph graph, Ends ends, int[] nodes, int[] scratch) {
        for (int i = 0; i < nodes.length; i++) {
            scratch[nodes[i]] = i;
        }
        int[] from = new int[nodes.length + 1];
        IntList to = new IntList();
        int[] lastSeenBy = new int[nodes.length];
        Arrays.fill(lastSeenBy, -1);
        for (int i = 0; i < nodes.length; i++) {
            lastSeenBy[i] = i;
            for (int k = ends.leaving.from(nodes[i]); k < ends.leaving.to(nodes[i]); k++) {
                addOnce(scratch[graph.target(ends.leaving.at(k))], i, lastSeenBy, to);
            }
            for (int k = ends.arriving.from(nodes[i]); k < ends.arriving.to(nodes[i]); k++) {
                addOnce(scratch[graph.source(ends.arriving.at(k))], i, lastSeenBy, to);
            }
            from[i + 1] = to.size();
        }
        return new Neighbours(from, to.toArray());
    }

    private static void addOnce(int other, int self, int[] lastSeenBy, IntList to) {
        if (lastSeenBy[other] != self) {
            lastSeenBy[other] = self;
            to.add(other);
        }
    }

    int size() {
        return from.length - 1;
    }

    int from(int node) {
        return from[node];
    }

    int at(int place) {
        return to[place];
    }

    int degree(int node) {
        return from[node + 1] - from[node];
    }

    /** Fills {@code hops} with the links from {@code start} to each node. */
    void hops(int start, int[] hops) {
        Arrays.fill(hops, -1);
        hops[start] = 0;
        queue[0] = start;
        int filled = 1;
        for (int next = 0; next < filled; next++) {
            int node = queue[next];
            for (int i = from[node]; i < from[node + 1]; i++) {
                if (hops[to[i]] < 0) {
                    hops[to[i]] = hops[node] + 1;
                    queue[filled++] = to[i];
                }
            }
        }
    }
}
