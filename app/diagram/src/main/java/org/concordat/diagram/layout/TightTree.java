package org.concordat.diagram.layout;

/**
 * Grows a spanning tree of edges without slack from vertex 0. Where no such edge leads on, all vertices reached are shifted until the nearest
 * other edge has none either.
 */
final class TightTree {

    private final RankEdges edges;
    private final Incidence out;
    private final Incidence in;
    private final int[] rank;
    private final boolean[] reached;
    private final int[] queue;
    private final int[] found;
    private int filled;

    private TightTree(RankEdges edges, Incidence out, Incidence in, int[] rank) {
        this.edges = edges;
        this.out = out;
        this.in = in;
        this.rank = rank;
        this.reached = new boolean[rank.length];
        this.queue = new int[rank.length];
        this.found = new int[rank.length - 1];
    }

    /** The edges of the tree; changes the ranks of a connected graph so that all of them are tight. */
    static int[] grow(RankEdges edges, Incidence out, Incidence in, int[] rank) {
        TightTree tree = new TightTree(edges, out, in, rank);
        tree.reached[0] = true;
        tree.queue[tree.filled++] = 0;
        tree.followTightEdges();
        while (tree.filled < rank.length) {
            tree.tightenNearest();
            tree.followTightEdges();
        }
        return tree.found;
    }

    private void followTightEdges() {
        for (int next = 0; next < filled; next++) {
            int v = queue[next];
            for (int i = out.from(v); i < out.to(v); i++) {
                followIfTight(out.at(i), edges.head[out.at(i)]);
            }
            for (int i = in.from(v); i < in.to(v); i++) {
                followIfTight(in.at(i), edges.tail[in.at(i)]);
            }
        }
    }

    private void followIfTight(int edge, int to) {
        if (!reached[to] && edges.slack(edge, rank) == 0) {
            reached[to] = true;
            found[filled - 1] = edge;
            queue[filled++] = to;
        }
    }

    private void tightenNearest() {
        int nearest = -1;
        for (int edge = 0; edge < edges.count(); edge++) {
            if (reached[edges.tail[edge]] != reached[edges.head[edge]]
                    && (nearest < 0 || edges.slack(edge, rank) < edges.slack(nearest, rank))) {
                nearest = edge;
            }
        }
        int slack = edges.slack(nearest, rank);
        for (int i = 0; i < filled; i++) {
            rank[queue[i]] += reached[edges.tail[nearest]] ? slack : -slack;
        }
    }
}
