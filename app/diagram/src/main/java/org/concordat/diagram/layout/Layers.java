package org.concordat.diagram.layout;

import java.util.Arrays;

/**
 * A digraph spread over layers, with a way point on each layer that an edge passes. Vertices below {@link #real} are those of the digraph;
 * the rest are way points. {@link #rows} holds the order on each layer and is the one thing that changes.
 */
final class Layers {

    final int real;
    final int[] layer;
    final double[] width;
    final int[][] rows;
    /** The place of each vertex in its row. */
    final int[] place;
    /** Neighbours on the layer above: those of v are {@code up[upFrom[v]]} to {@code up[upFrom[v + 1] - 1]}. */
    final int[] up;

    final int[] upFrom;
    final int[] down;
    final int[] downFrom;
    /** The first way point of each edge; those after it are consecutive. */
    final int[] firstWayPoint;

    private Layers(Digraph graph, int[] realLayer, int wayPoints) {
        this.real = graph.vertices();
        int size = real + wayPoints;
        layer = Arrays.copyOf(realLayer, size);
        width = Arrays.copyOf(graph.width(), size);
        place = new int[size];
        firstWayPoint = new int[graph.edges()];
        int segments = wayPoints + graph.edges();
        int[] top = new int[segments];
        int[] bottom = new int[segments];
        connect(graph, top, bottom);
        upFrom = new int[size + 1];
        downFrom = new int[size + 1];
        up = neighbours(bottom, top, upFrom);
        down = neighbours(top, bottom, downFrom);
        rows = new int[Arrays.stream(layer).max().orElse(-1) + 1][];
        fillRows();
    }

    static Layers of(Digraph graph, int[] layer) {
        int wayPoints = 0;
        for (int edge = 0; edge < graph.edges(); edge++) {
            wayPoints += layer[graph.head()[edge]] - layer[graph.tail()[edge]] - 1;
        }
        return new Layers(graph, layer, wayPoints);
    }

    int size() {
        return layer.length;
    }

    boolean wayPoint(int vertex) {
        return vertex >= real;
    }

    /** Puts each vertex's place in line with its row. */
    void renumber(int row) {
        for (int i = 0; i < rows[row].length; i++) {
            place[rows[row][i]] = i;
        }
    }

    int[][] copyOfRows() {
        return Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
    }

    void takeRows(int[][] order) {
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(order[row], 0, rows[row], 0, rows[row].length);
            renumber(row);
        }
    }

    private void connect(Digraph graph, int[] top, int[] bottom) {
        int next = real;
        int segment = 0;
        for (int edge = 0; edge < graph.edges(); edge++) {
            firstWayPoint[edge] = next;
            int from = graph.tail()[edge];
            int to = graph.head()[edge];
            for (int l = layer[from] + 1; l < layer[to]; l++) {
                layer[next] = l;
                top[segment] = l == layer[graph.tail()[edge]] + 1 ? from : next - 1;
                bottom[segment++] = next++;
            }
            top[segment] = next > firstWayPoint[edge] ? next - 1 : from;
            bottom[segment++] = to;
        }
    }

    private static int[] neighbours(int[] of, int[] other, int[] from) {
        Incidence incidence = Incidence.by(of, from.length - 1);
        int[] result = new int[of.length];
        for (int v = 0; v < from.length - 1; v++) {
            from[v + 1] = incidence.to(v);
            for (int i = incidence.from(v); i < incidence.to(v); i++) {
                result[i] = other[incidence.at(i)];
            }
        }
        return result;
    }

    private void fillRows() {
        int[] count = new int[rows.length];
        for (int l : layer) {
            count[l]++;
        }
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new int[count[row]];
        }
        int[] filled = new int[rows.length];
        for (int v = 0; v < layer.length; v++) {
            place[v] = filled[layer[v]];
            rows[layer[v]][filled[layer[v]]++] = v;
        }
    }
}
