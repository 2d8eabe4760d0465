package org.concordat.diagram.layout;

import java.util.Arrays;

/** Moves vertices that pull up as hard as down, and so are as well off on several layers, to the emptiest of these. */
final class LayerBalance {

    private final Digraph graph;
    private final int[] layer;
    private final Incidence out;
    private final Incidence in;
    private final int first;
    private final double[] load;

    private LayerBalance(Digraph graph, int[] layer) {
        this.graph = graph;
        this.layer = layer;
        this.out = Incidence.by(graph.tail(), layer.length);
        this.in = Incidence.by(graph.head(), layer.length);
        this.first = Arrays.stream(layer).min().orElse(0);
        this.load = new double[Arrays.stream(layer).max().orElse(0) - first + 1];
        for (int v = 0; v < layer.length; v++) {
            load[layer[v] - first] += graph.width()[v];
        }
    }

    /** Changes layers in place. */
    static void balance(Digraph graph, int[] layer) {
        LayerBalance balance = new LayerBalance(graph, layer);
        for (int v = 0; v < layer.length; v++) {
            if (balance.in.degree(v) > 0 && balance.pull(v) == 0) {
                balance.move(v);
            }
        }
    }

    private int pull(int v) {
        int pull = 0;
        for (int i = out.from(v); i < out.to(v); i++) {
            pull += graph.weight()[out.at(i)];
        }
        for (int i = in.from(v); i < in.to(v); i++) {
            pull -= graph.weight()[in.at(i)];
        }
        return pull;
    }

    private void move(int v) {
        int earliest = first;
        int latest = first + load.length - 1;
        for (int i = in.from(v); i < in.to(v); i++) {
            earliest = Math.max(earliest, layer[graph.tail()[in.at(i)]] + 1);
        }
        for (int i = out.from(v); i < out.to(v); i++) {
            latest = Math.min(latest, layer[graph.head()[out.at(i)]] - 1);
        }
        double width = graph.width()[v];
        int best = layer[v];
        for (int to = earliest; to <= latest; to++) {
            if (load[to - first] + width < load[best - first]) {
                best = to;
            }
        }
        load[layer[v] - first] -= width;
        load[best - first] += width;
        layer[v] = best;
    }
}
