package org.concordat.diagram.layout;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Deals the vertices of a layer that is too wide onto several rows, in turn along the layer, so that links pass between them. The new rows
 * keep the order of the old layer, a passing link standing where its end stood, so the split adds no crossings.
 */
final class LayerSplitter {

    private final Digraph graph;
    private final Layers before;
    private final double spacing;
    private final double limit;
    private final IntList oldLayer = new IntList();

    private LayerSplitter(Digraph graph, Layers before, double spacing, double limit) {
        this.graph = graph;
        this.before = before;
        this.spacing = spacing;
        this.limit = limit;
    }

    /** Ordered layers with more rows where one was wider than {@code limit}; the same layers if none was. */
    static Layers split(Digraph graph, Layers layers, double spacing, double limit) {
        LayerSplitter splitter = new LayerSplitter(graph, layers, spacing, limit);
        int[] rank = splitter.deal();
        if (splitter.oldLayer.size() == layers.rows.length) {
            return layers;
        }
        Layers result = Layers.of(graph, rank);
        splitter.inherit(result);
        return result;
    }

    private int[] deal() {
        int[] rank = new int[before.real];
        for (int layer = 0; layer < before.rows.length; layer++) {
            double width = 0;
            int vertices = 0;
            for (int v : before.rows[layer]) {
                if (!before.wayPoint(v)) {
                    width += before.width[v] + spacing;
                    vertices++;
                }
            }
            int parts = (int) Math.max(1, Math.min(vertices, Math.ceil(width / limit - 0.25)));
            int turn = 0;
            for (int v : before.rows[layer]) {
                if (!before.wayPoint(v)) {
                    rank[v] = oldLayer.size() + turn++ % parts;
                }
            }
            for (int part = 0; part < parts; part++) {
                oldLayer.add(layer);
            }
        }
        return rank;
    }

    private void inherit(Layers after) {
        int[] place = Arrays.copyOf(before.place, after.size());
        for (int edge = 0; edge < graph.edges(); edge++) {
            int tail = graph.tail()[edge];
            int head = graph.head()[edge];
            int wayPoint = after.firstWayPoint[edge];
            for (int row = after.layer[tail] + 1; row < after.layer[head]; row++) {
                place[wayPoint++] = before.place[standIn(edge, tail, head, oldLayer.get(row))];
            }
        }
        for (int row = 0; row < after.rows.length; row++) {
            int[] sorted = Arrays.stream(after.rows[row])
                    .boxed()
                    .sorted(Comparator.comparingInt(v -> place[v]))
                    .mapToInt(v -> v)
                    .toArray();
            System.arraycopy(sorted, 0, after.rows[row], 0, sorted.length);
            after.renumber(row);
        }
    }

    /** The vertex by which an edge was present on an old layer. */
    private int standIn(int edge, int tail, int head, int layer) {
        if (layer == before.layer[tail]) {
            return tail;
        }
        return layer == before.layer[head] ? head : before.firstWayPoint[edge] + layer - before.layer[tail] - 1;
    }
}
