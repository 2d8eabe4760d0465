package org.concordat.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Deals the vertices of a layer that is too wide onto several rows, in turn along the layer, so that links pass between them. */
final class LayerSplitter {

    private LayerSplitter() {}

    /** Layers as they were, or with more rows where one of these was wider than {@code limit}. */
    static int[] split(Layers layers, double spacing, double limit) {
        int[] result = new int[layers.real];
        int next = 0;
        for (int[] row : layers.rows) {
            List<Integer> vertices = new ArrayList<>();
            double width = 0;
            for (int v : row) {
                if (!layers.wayPoint(v)) {
                    vertices.add(v);
                    width += layers.width[v] + spacing;
                }
            }
            vertices.sort(Comparator.comparingInt(v -> layers.place[v]));
            int parts = (int) Math.max(1, Math.min(vertices.size(), Math.ceil(width / limit - 0.25)));
            for (int i = 0; i < vertices.size(); i++) {
                result[vertices.get(i)] = next + i % parts;
            }
            next += parts;
        }
        return Ranking.compact(result);
    }
}
