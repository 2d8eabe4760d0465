package org.concordat.diagram.layout;

import java.util.Arrays;

/**
 * A spanning tree of tight edges over ranked vertices, numbered in postorder so that "is this vertex below that tree edge" is one comparison
 * (Gansner, Koutsofios, North, Vo 1993, section 2.4, doi:10.1109/32.221135).
 */
final class RankTree {

    private final RankEdges edges;
    private final int vertices;
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
        this.vertices = vertices;
        this.rank = rank;
        this.out = Incidence.by(edges.tails(), vertices);
        this.in = Incidence.by(edges.heads(), vertices);
        this.treeEdges = new int[Math.max(0, vertices - 1)];
        this.placeInTree = new int[edges.count()];
        Arrays.fill(placeInTree, -1);
        this.parentEdge = new int[vertices];
        this.low = new int[vertices];
        this.number = new int[vertices];
        this.stack = new int[vertices + 1];
        this.cursor = new int[vertices];
        grow();
        renumber();
    }

    int size() {
        return treeEdges.length;
    }

    int edge(int place) {
        return treeEdges[place];
    }

    boolean contains(int edge) {
        return placeInTree[edge] >= 0;
    }

    int slack(int edge) {
        return rank[edges.head[edge]] - rank[edges.tail[edge]] - edges.length[edge];
    }

    boolean below(int vertex, int top) {
        return low[top] <= number[vertex] && number[vertex] <= number[top];
    }

    void exchange(int leaving, int entering) {
        placeInTree[entering] = placeInTree[leaving];
        treeEdges[placeInTree[leaving]] = entering;
        placeInTree[leaving] = -1;
    }

    /** Grows the tree from vertex 0, tightening the nearest edge whenever no tight one leads out. */
    private void grow() {
        boolean[] reached = new boolean[vertices];
        int[] queue = new int[vertices];
        int filled = 0;
        int next = 0;
        int found = 0;
        reached[0] = true;
        queue[filled++] = 0;
        while (filled < vertices) {
            while (next < filled) {
                int v = queue[next++];
                for (int i = out.from(v); i < out.to(v); i++) {
                    int edge = out.at(i);
                    if (!reached[edges.head[edge]] && slack(edge) == 0) {
                        found = keep(edge, found);
                        reached[edges.head[edge]] = true;
                        queue[filled++] = edges.head[edge];
                    }
                }
                for (int i = in.from(v); i < in.to(v); i++) {
                    int edge = in.at(i);
                    if (!reached[edges.tail[edge]] && slack(edge) == 0) {
                        found = keep(edge, found);
                        reached[edges.tail[edge]] = true;
                        queue[filled++] = edges.tail[edge];
                    }
                }
            }
            if (filled < vertices) {
                int nearest = nearestLeading(reached);
                int shift = reached[edges.tail[nearest]] ? slack(nearest) : -slack(nearest);
                for (int i = 0; i < filled; i++) {
                    rank[queue[i]] += shift;
                }
                found = keep(nearest, found);
                int added = reached[edges.tail[nearest]] ? edges.head[nearest] : edges.tail[nearest];
                reached[added] = true;
                queue[filled++] = added;
                next = 0;
            }
        }
    }

    private int keep(int edge, int found) {
        treeEdges[found] = edge;
        placeInTree[edge] = found;
        return found + 1;
    }

    private int nearestLeading(boolean[] reached) {
        int nearest = -1;
        for (int edge = 0; edge < edges.count(); edge++) {
            if (reached[edges.tail[edge]] != reached[edges.head[edge]]
                    && (nearest < 0 || slack(edge) < slack(nearest))) {
                nearest = edge;
            }
        }
        return nearest;
    }

    private void renumber() {
        parentEdge[0] = -1;
        renumber(0, 0);
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
