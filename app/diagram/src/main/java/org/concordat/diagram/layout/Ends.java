package org.concordat.diagram.layout;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The links of a graph by the nodes they end at. */
final class Ends {

    private final LayoutGraph graph;
    final Incidence leaving;
    final Incidence arriving;

    Ends(LayoutGraph graph) {
        this.graph = graph;
        this.leaving = Incidence.by(ends(graph, graph::source), graph.nodeCount());
        this.arriving = Incidence.by(ends(graph, graph::target), graph.nodeCount());
    }

    /** The link of a node that has exactly one, to another node; else -1. */
    int onlyLink(int node) {
        int degree = leaving.degree(node) + arriving.degree(node);
        if (degree != 1) {
            return -1;
        }
        return leaving.degree(node) == 1 ? leaving.at(leaving.from(node)) : arriving.at(arriving.from(node));
    }

    int loops(int node) {
        int loops = 0;
        for (int i = leaving.from(node); i < leaving.to(node); i++) {
            loops += graph.target(leaving.at(i)) == node ? 1 : 0;
        }
        return loops;
    }

    private static int[] ends(LayoutGraph graph, IntUnaryOperator end) {
        return IntStream.range(0, graph.linkCount()).map(end).toArray();
    }
}
