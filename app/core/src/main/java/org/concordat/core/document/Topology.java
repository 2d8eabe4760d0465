package org.concordat.core.document;

import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.jgrapht.Graph;
import org.jgrapht.graph.AbstractBaseGraph;
import org.jgrapht.graph.DefaultGraphSpecificsStrategy;
import org.jgrapht.graph.DefaultGraphType;

/**
 * The graph of ids under a network: directed, with parallel links and loops. It has no index of pairs of nodes, which would take more room
 * than the links themselves, to answer a question that the links of one node answer too.
 */
final class Topology extends AbstractBaseGraph<NodeId, LinkId> {

    private static final long serialVersionUID = 1L;

    private Topology() {
        super(null, null, DefaultGraphType.directedPseudograph().asUnweighted(), new DefaultGraphSpecificsStrategy<>());
    }

    static Graph<NodeId, LinkId> empty() {
        return new Topology();
    }
}
