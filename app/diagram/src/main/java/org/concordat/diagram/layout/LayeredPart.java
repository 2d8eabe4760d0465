package org.concordat.diagram.layout;

import java.util.Arrays;
import java.util.List;

/** One connected part of a diagram turned into a digraph without cycles, and the way back to its nodes and links. */
final class LayeredPart {

    private static final int NONE = -1;

    final LayoutGraph graph;
    final Ends ends;
    final int[] nodes;
    final List<LeafBlock> blocks;
    final Digraph digraph;
    /** The node of each vertex; blocks come after the nodes. */
    final int[] vertexNode;

    /** The link of each edge, or -1 for the edge between a hub and its block. */
    final int[] edgeLink;

    final boolean[] reversed;
    private final IntList tail = new IntList();
    private final IntList head = new IntList();
    private final IntList weight = new IntList();
    private final IntList link = new IntList();

    /**
     * @param vertexOf scratch, one entry a node of the graph
     */
    LayeredPart(LayoutGraph graph, Ends ends, int[] nodes, List<LeafBlock> blocks, int[] vertexOf) {
        this.graph = graph;
        this.ends = ends;
        this.nodes = nodes;
        this.blocks = blocks;
        this.vertexNode = numberVertices(nodes, blocks, vertexOf);
        collectEdges(vertexOf);
        edgeLink = link.toArray();
        int vertices = vertexNode.length + blocks.size();
        int[] tails = tail.toArray();
        int[] heads = head.toArray();
        int[] tiers = tiers(vertices);
        int[] order = CycleBreaker.order(vertices, tails, heads, tiers);
        reversed = new boolean[tails.length];
        for (int edge = 0; edge < tails.length; edge++) {
            if (order[tails[edge]] > order[heads[edge]]) {
                reversed[edge] = true;
                int swap = tails[edge];
                tails[edge] = heads[edge];
                heads[edge] = swap;
            }
        }
        digraph = new Digraph(widths(vertices), heights(vertices), tiers, tails, heads, weight.toArray());
    }

    /** The block that a vertex stands for; only for vertices that are blocks. */
    LeafBlock block(int vertex) {
        return blocks.get(vertex - vertexNode.length);
    }

    boolean isBlock(int vertex) {
        return vertex >= vertexNode.length;
    }

    private static int[] numberVertices(int[] nodes, List<LeafBlock> blocks, int[] vertexOf) {
        for (int node : nodes) {
            vertexOf[node] = 0;
        }
        for (LeafBlock block : blocks) {
            for (int leaf : block.leaves) {
                vertexOf[leaf] = NONE;
            }
        }
        IntList kept = new IntList();
        for (int node : nodes) {
            if (vertexOf[node] != NONE) {
                vertexOf[node] = kept.size();
                kept.add(node);
            }
        }
        return kept.toArray();
    }

    private void collectEdges(int[] vertexOf) {
        for (int node : vertexNode) {
            for (int i = ends.leaving.from(node); i < ends.leaving.to(node); i++) {
                int each = ends.leaving.at(i);
                int to = graph.target(each);
                if (to != node && vertexOf[to] != NONE) {
                    addEdge(vertexOf[node], vertexOf[to], 1, each);
                }
            }
        }
        for (int b = 0; b < blocks.size(); b++) {
            LeafBlock block = blocks.get(b);
            int hub = vertexOf[block.hub];
            int self = vertexNode.length + b;
            addEdge(block.above ? self : hub, block.above ? hub : self, block.leaves.length, NONE);
        }
    }

    private void addEdge(int from, int to, int pull, int ofLink) {
        tail.add(from);
        head.add(to);
        weight.add(pull);
        link.add(ofLink);
    }

    private int[] tiers(int vertices) {
        int[] tiers = new int[vertices];
        for (int v = 0; v < vertices; v++) {
            tiers[v] = graph.rank(isBlock(v) ? block(v).leaves[0] : vertexNode[v]);
        }
        return tiers;
    }

    private double[] widths(int vertices) {
        double[] widths = new double[vertices];
        Arrays.setAll(
                widths,
                v -> isBlock(v)
                        ? block(v).width
                        : graph.width(vertexNode[v]) + 2 * Loops.ROOM * ends.loops(vertexNode[v]));
        return widths;
    }

    private double[] heights(int vertices) {
        double[] heights = new double[vertices];
        Arrays.setAll(heights, v -> isBlock(v) ? block(v).height : graph.height(vertexNode[v]));
        return heights;
    }
}
