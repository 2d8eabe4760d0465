package org.concordat.diagram.layout;

import java.util.Arrays;

/** Where edges leave and reach their boxes: spread along the side, in the order of where they go, so that they do not cross at the box. */
final class Ports {

    private static final double WIDEST_STEP = 18;
    private static final double SHARE_OF_SIDE = 0.7;

    private final LayeredPart part;
    private final Layers layers;
    private final double[] middle;
    private final double[] leaving;
    private final double[] arriving;

    Ports(LayeredPart part, Layers layers, double[] middle) {
        this.part = part;
        this.layers = layers;
        this.middle = middle;
        int edges = part.digraph.edges();
        leaving = new double[edges];
        arriving = new double[edges];
        Incidence out = Incidence.by(part.digraph.tail(), part.digraph.vertices());
        Incidence in = Incidence.by(part.digraph.head(), part.digraph.vertices());
        for (int v = 0; v < part.digraph.vertices(); v++) {
            spread(v, out, leaving, true);
            spread(v, in, arriving, false);
        }
    }

    /** The x at which an edge leaves the bottom of its tail. */
    double leaving(int edge) {
        return leaving[edge];
    }

    /** The x at which an edge reaches the top of its head. */
    double arriving(int edge) {
        return arriving[edge];
    }

    private void spread(int v, Incidence edges, double[] ports, boolean downwards) {
        int degree = edges.degree(v);
        Integer[] sorted = new Integer[degree];
        for (int i = 0; i < degree; i++) {
            sorted[i] = edges.at(edges.from(v) + i);
        }
        Arrays.sort(sorted, (a, b) -> Double.compare(aim(a, downwards), aim(b, downwards)));
        double side = part.isBlock(v) ? 0 : part.graph.width(part.vertexNode[v]) * SHARE_OF_SIDE;
        double step = degree < 2 ? 0 : Math.min(WIDEST_STEP, side / (degree - 1));
        for (int i = 0; i < degree; i++) {
            ports[sorted[i]] = middle[v] + (i - (degree - 1) / 2.0) * step;
        }
    }

    /** The middle of the next vertex or way point along an edge. */
    private double aim(int edge, boolean downwards) {
        int tail = part.digraph.tail()[edge];
        int head = part.digraph.head()[edge];
        int between = layers.layer[head] - layers.layer[tail] - 1;
        if (between == 0) {
            return middle[downwards ? head : tail];
        }
        return middle[layers.firstWayPoint[edge] + (downwards ? 0 : between - 1)];
    }
}
