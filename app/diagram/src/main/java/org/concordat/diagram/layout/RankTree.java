package org.concordat.diagram.layout;

import java.util.Arrays;

/**
 * A spanning tree of tight edges over ranked vertices, numbered in postorder so that "is this vertex below that tree edge" is one comparison
 * (Gansner, Koutsofios, North, Vo 1993, section 2.4, doi:10.1109/32.221135).
 */
final class RankTree {

    private final RankEdges edges;
    private final int[] treeEdges;
    private final int[] placeInTree;
    private final Incidence out;
    private final Incidence in;
    final int[] rank;
    /** The tree edge towards the root, or -1. */
    final int[] parentEdge;

    final int[] low;
    final int[] number;
    private final int[] stack;
    private final int[] cursor;

    RankTree(int vertices, RankEdges edges, int[] rank) {
        this.edges = edges;
        this.rank = rank;
        this.out = Incidence.by(edges.tails(), vertices);
        this.in = Incidence.by(edges.heads(), vertices);
        this.treeEdges = TightTree.grow(edges, out, in, rank);
        this.placeInTree = new int[edges.count()];
        Arrays.fill(placeInTree, -1);
        for (int place = 0; place < treeEdges.length; place++) {
            placeInTree[treeEdges[place]] = place;
        }
        this.parentEdge = new int[vertices];
        this.low = new int[vertices];
        this.number = new int[vertices];
        this.stack = new int[vertices + 1];
        this.cursor = new int[vertices];
        parentEdge[0] = -1;
        renumber(0, 0);
    }

    int size() {
        return treeEdges.length;
    }

    int edge(int place) {
        return treeEdges[place];
    }

    int slack(int edge) {
        return edges.slack(edge, rank);
    }

    boolean below(int vertex, int top) {
        return low[top] <= number[vertex] && number[vertex] <= number[top];
    }

    void exchange(int leaving, int entering) {
        placeInTree[entering] = placeInTree[leaving];
        treeEdges[placeInTree[leaving]] = entering;
        placeInTree[leaving] = -1;
    }

    /** Renumbers the vertices below and at {@code top}, whose parent edge stands, from {@code first} on. */
    void renumber(int top, int first) {
        int counter = first;
        int depth = 0;
        stack[depth++] = top;
        open(top, counter);
        while (depth > 0) {
            int v = stack[depth - 1];
            int child = nextChild(v);
            if (child >= 0) {
                stack[depth++] = child;
                open(child, counter);
            } else {
                number[v] = counter++;
                depth--;
            }
        }
    }

    private void open(int vertex, int counter) {
        low[vertex] = counter;
        cursor[vertex] = 0;
    }

    private int nextChild(int v) {
        int outs = out.degree(v);
        int degree = outs + in.degree(v);
        while (cursor[v] < degree) {
            int i = cursor[v]++;
            int edge = i < outs ? out.at(out.from(v) + i) : in.at(in.from(v) + i - outs);
            if (placeInTree[edge] >= 0 && edge != parentEdge[v]) {
                int child = i < outs ? edges.head[edge] : edges.tail[edge];
                parentEdge[child] = edge;
                return child;
            }
        }
        return -1;
    }

    /** The end of a tree edge that is farther from the root. */
    int lowerEnd(int edge) {
        return number[edges.tail[edge]] < number[edges.head[edge]] ? edges.tail[edge] : edges.head[edge];
    }
}
