package org.concordat.core.measures.structure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.vocabulary.LinkType;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * The organisations and partnerships of a network and the partnership ties between them on a day, without direction: two bodies are tied
 * or they are not, however many links join them.
 *
 * @param links how many links were used
 * @param kinds which kinds of link were used, in words
 */
record Ties(Network network, Graph<NodeId, DefaultEdge> graph, int links, Set<String> kinds) {

    /** The kinds of link that make two bodies partners. */
    static final List<LinkType> KINDS = List.of(
            MembershipLinks.MEMBER_OF,
            MembershipLinks.KEY_PROVIDER_IN,
            RelationshipLinks.PARTNER_WITH,
            ContractLinks.INTEGRATES_WITH,
            ContractLinks.SUBCONTRACTS,
            MembershipLinks.OWNS,
            MembershipLinks.JOINTLY_EMPLOYS);

    private static final Set<String> IDS = KINDS.stream().map(LinkType::id).collect(Collectors.toSet());

    static Ties of(AsAt asAt) {
        var graph = new SimpleGraph<NodeId, DefaultEdge>(DefaultEdge.class);
        asAt.network().nodes().stream().filter(n -> isBody(n) && asAt.stands(n)).forEach(n -> graph.addVertex(n.id()));
        int links = 0;
        var kinds = new TreeSet<String>();
        for (var link : asAt.network().links()) {
            boolean joins = IDS.contains(link.type().id())
                    && !link.from().equals(link.to())
                    && graph.containsVertex(link.from())
                    && graph.containsVertex(link.to())
                    && asAt.stands(link);
            if (joins) {
                graph.addEdge(link.from(), link.to());
                kinds.add(link.type().label());
                links++;
            }
        }
        return new Ties(asAt.network(), graph, links, kinds);
    }

    /** An organisation or a partnership; places looked at for comparison only are none. */
    static boolean isBody(Node node) {
        return (node.isA(Organisations.ORGANISATION) || node.isA(Partnerships.PARTNERSHIP))
                && !node.isA(Organisations.COMPARATOR);
    }

    int size() {
        return graph.vertexSet().size();
    }

    int pairs() {
        return graph.edgeSet().size();
    }

    Node node(NodeId id) {
        return network.find(id).orElseThrow(() -> new IllegalArgumentException("Not in the network: " + id));
    }

    List<Node> nodes(Collection<NodeId> ids) {
        return ids.stream().map(this::node).toList();
    }

    List<Node> all() {
        return nodes(graph.vertexSet());
    }

    Stream<NodeId> neighbours(NodeId id) {
        var neighbours = new LinkedHashSet<NodeId>();
        for (var edge : graph.edgesOf(id)) {
            neighbours.add(
                    graph.getEdgeSource(edge).equals(id) ? graph.getEdgeTarget(edge) : graph.getEdgeSource(edge));
        }
        return neighbours.stream();
    }
}
