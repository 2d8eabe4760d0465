package org.concordat.diagram.layout;

/**
 * Ranks that make the weighted sum of edge lengths least, by the network simplex method of Gansner, Koutsofios, North and Vo (1993,
 * doi:10.1109/32.221135). Stops early on a budget of exchanges; the ranks are valid at every step.
 */
final class NetworkSimplex {

    private static final long WORK_BUDGET = 400_000_000L;

    private final RankEdges edges;
    private final RankTree tree;
    private final int[] rank;
    private final int[] cut;
    private int searchFrom;

    private NetworkSimplex(RankEdges edges, RankTree tree) {
        this.edges = edges;
        this.tree = tree;
        this.rank = tree.rank;
        this.cut = new int[edges.count()];
    }

    /**
     * Improves valid ranks of a connected graph in place.
     *
     * @param rank on entry any ranks that respect the edges
     */
    static void improve(int vertices, RankEdges edges, int[] rank, Progress progress) {
        if (vertices > 1) {
            new NetworkSimplex(edges, new RankTree(vertices, edges, rank)).run(progress);
        }
    }

    private void run(Progress progress) {
        initialCuts();
        long rounds = Math.max(50, WORK_BUDGET / (edges.count() + 10L * rank.length));
        for (long round = 0; round < rounds; round++) {
            if (round % 64 == 0) {
                progress.reached((double) round / rounds);
            }
            int leaving = leaving();
            if (leaving < 0) {
                return;
            }
            exchange(leaving, entering(leaving));
        }
    }

    /** What leaves a subtree less what enters it, gathered from the leaves up, is the cut value of the edge above it. */
    private void initialCuts() {
        int[] byNumber = new int[rank.length];
        for (int v = 0; v < rank.length; v++) {
            byNumber[tree.number[v]] = v;
        }
        int[] surplus = new int[rank.length];
        for (int edge = 0; edge < edges.count(); edge++) {
            surplus[edges.tail[edge]] += edges.weight[edge];
            surplus[edges.head[edge]] -= edges.weight[edge];
        }
        for (int v : byNumber) {
            int edge = tree.parentEdge[v];
            if (edge >= 0) {
                boolean tailBelow = edges.tail[edge] == v;
                cut[edge] = tailBelow ? surplus[v] : -surplus[v];
                surplus[tailBelow ? edges.head[edge] : edges.tail[edge]] += surplus[v];
            }
        }
    }

    private int leaving() {
        int size = tree.size();
        int best = -1;
        int seen = 0;
        for (int i = 0; i < size; i++) {
            int place = searchFrom + i < size ? searchFrom + i : searchFrom + i - size;
            int edge = tree.edge(place);
            if (cut[edge] < 0) {
                if (best < 0 || cut[edge] < cut[best]) {
                    best = edge;
                }
                if (++seen == 30) {
                    searchFrom = place;
                    return best;
                }
            }
        }
        return best;
    }

    private int entering(int leaving) {
        boolean tailBelow = tree.number[edges.tail[leaving]] < tree.number[edges.head[leaving]];
        int top = tailBelow ? edges.tail[leaving] : edges.head[leaving];
        int best = -1;
        for (int edge = 0; edge < edges.count(); edge++) {
            int into = tailBelow ? edges.head[edge] : edges.tail[edge];
            int from = tailBelow ? edges.tail[edge] : edges.head[edge];
            if (tree.below(into, top) && !tree.below(from, top) && (best < 0 || tree.slack(edge) < tree.slack(best))) {
                best = edge;
            }
        }
        return best;
    }

    private void exchange(int leaving, int entering) {
        shiftBelow(leaving, tree.slack(entering));
        int value = cut[leaving];
        int top = carry(edges.tail[entering], edges.head[entering], value, true);
        carry(edges.head[entering], edges.tail[entering], value, false);
        cut[entering] = -value;
        cut[leaving] = 0;
        tree.exchange(leaving, entering);
        tree.renumber(top, tree.low[top]);
    }

    private void shiftBelow(int leaving, int slack) {
        int top = tree.lowerEnd(leaving);
        int shift = edges.tail[leaving] == top ? -slack : slack;
        if (shift != 0) {
            for (int v = 0; v < rank.length; v++) {
                if (tree.below(v, top)) {
                    rank[v] += shift;
                }
            }
        }
    }

    /** Adds a cut value to the tree edges from {@code from} up to the first vertex above both ends, and returns that. */
    private int carry(int from, int to, int value, boolean forward) {
        int v = from;
        while (!tree.below(to, v)) {
            int edge = tree.parentEdge[v];
            boolean adds = (edges.tail[edge] == v) == forward;
            cut[edge] += adds ? value : -value;
            v = edges.tail[edge] == v ? edges.head[edge] : edges.tail[edge];
        }
        return v;
    }
}
