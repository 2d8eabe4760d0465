package org.concordat.core.document;

import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.jgrapht.Graph;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/** The graph of ids under a network: directed, with parallel links and loops. */
final class Topology {

    private Topology() {}

    static Graph<NodeId, LinkId> empty() {
        return GraphTypeBuilder.<NodeId, LinkId>directed()
                .allowingMultipleEdges(true)
                .allowingSelfLoops(true)
                .weighted(false)
                .vertexClass(NodeId.class)
                .edgeClass(LinkId.class)
                .buildGraph();
    }
}
