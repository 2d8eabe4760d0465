package org.concordat.diagram.layout;

/** Which edges end at which vertex, in two flat arrays. Edges of a vertex come in edge order. */
final class Incidence {

    private final int[] start;
    private final int[] edges;

    private Incidence(int[] start, int[] edges) {
        this.start = start;
        this.edges = edges;
    }

    /** The edges by the vertex that {@code end} names for each. */
    static Incidence by(int[] end, int vertices) {
        int[] start = new int[vertices + 1];
        for (int vertex : end) {
            start[vertex + 1]++;
        }
        for (int v = 0; v < vertices; v++) {
            start[v + 1] += start[v];
        }
        int[] next = start.clone();
        int[] edges = new int[end.length];
        for (int edge = 0; edge < end.length; edge++) {
            edges[next[end[edge]]++] = edge;
        }
        return new Incidence(start, edges);
    }

    /** The first place of a vertex in {@link #at}; its last is before {@code from(vertex + 1)}. */
    int from(int vertex) {
        return start[vertex];
    }

    int to(int vertex) {
        return start[vertex + 1];
    }

    int at(int place) {
        return edges[place];
    }

    int degree(int vertex) {
        return start[vertex + 1] - start[vertex];
    }
}
