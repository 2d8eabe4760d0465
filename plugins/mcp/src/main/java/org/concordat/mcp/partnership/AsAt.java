package org.concordat.mcp.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Lifetimes;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** The network as it stands, or is planned to stand, on a day: what has ended or not yet begun is not there. */
public record AsAt(Network network, LocalDate day) {

    public static AsAt of(Check check) {
        return new AsAt(check.network(), check.day());
    }

    public List<Node> nodes(NodeType type) {
        return network.nodes(type).filter(this::stands).toList();
    }

    public boolean stands(Element element) {
        return element instanceof Link link ? Lifetimes.standsOn(link, network, day) : Lifetimes.standsOn(element, day);
    }

    public Stream<Link> linksFrom(Node node, LinkType type) {
        return network.linksFrom(node.id(), type).filter(this::stands);
    }

    public Stream<Link> linksTo(Node node, LinkType type) {
        return network.linksTo(node.id(), type).filter(this::stands);
    }

    /** The nodes that links of a type lead to, each once. */
    public List<Node> targets(Node node, LinkType type) {
        return linksFrom(node, type).map(Link::to).distinct().map(this::at).toList();
    }

    /** The nodes that links of a type come from, each once. */
    public List<Node> origins(Node node, LinkType type) {
        return linksTo(node, type).map(Link::from).distinct().map(this::at).toList();
    }

    private Node at(NodeId id) {
        return network.find(id).orElseThrow();
    }

    /** The node that an element names, if it stands. */
    public Optional<Node> referred(Element element, Attribute<NodeId> attribute) {
        return element.find(attribute).flatMap(network::find).filter(this::stands);
    }

    /** The figure that applies on the day. */
    public Optional<BigDecimal> figure(Element element, Attribute<List<Observation>> attribute) {
        return Observation.on(day, element.all(attribute)).map(Observation::value);
    }
}
