package org.concordat.api.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Lifetimes;
import org.concordat.api.core.PlanLinks;
import org.concordat.api.core.Statuses;
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

/**
 * A network as it stands, or is meant to stand, on a day. Where it holds several options side by side, what belongs to an
 * option that was not chosen is left out: the alternatives do not add up, and they do not contradict each other.
 *
 * @since 0.1.0
 */
public final class AsAt {

    private static final Set<String> CHOSEN = Set.of(Statuses.CHOSEN, Statuses.DECIDED);

    private final Network network;
    private final LocalDate day;
    private final Set<NodeId> optionsLeftOut;

    private AsAt(Network network, LocalDate day) {
        this.network = network;
        this.day = day;
        optionsLeftOut = optionsLeftOut();
    }

    public static AsAt of(Check check) {
        return of(check.network(), check.day());
    }

    public static AsAt of(Network network, LocalDate day) {
        return new AsAt(network, day);
    }

    private Set<NodeId> optionsLeftOut() {
        var options = new HashSet<NodeId>();
        network.nodes().forEach(n -> n.find(Core.OPTION).ifPresent(options::add));
        network.links().forEach(l -> l.find(Core.OPTION).ifPresent(options::add));
        if (options.size() > 1) {
            options.removeIf(this::isChosen);
            return options;
        }
        return Set.of();
    }

    private boolean isChosen(NodeId option) {
        Stream<Element> saying =
                Stream.concat(network.find(option).stream(), network.linksFrom(option, PlanLinks.OPTION_FOR));
        return saying.anyMatch(e -> e.find(Core.STATUS).filter(CHOSEN::contains).isPresent());
    }

    public Network network() {
        return network;
    }

    public LocalDate day() {
        return day;
    }

    /** Whether a node stands on the day, or a link with both of its ends: in force or meant. */
    public boolean stands(Element element) {
        return standsAlone(element)
                && (!(element instanceof Link link) || endStands(link.from()) && endStands(link.to()));
    }

    private boolean endStands(NodeId id) {
        var node = network.node(id);
        return node != null && standsAlone(node);
    }

    private boolean standsAlone(Element element) {
        return Lifetimes.standsOn(element, day) && !isLeftOut(element);
    }

    /** Whether it belongs to an option that was not chosen. */
    private boolean isLeftOut(Element element) {
        return element.find(Core.OPTION).filter(optionsLeftOut::contains).isPresent();
    }

    /** Whether it stands on the day or is still to come. */
    public boolean standsOrWill(Element element) {
        return !Statuses.isOver(element) && !Lifetimes.latest(element).isBefore(day) && !isLeftOut(element);
    }

    /** Whether it stands and is more than an intention; of a link, whether its ends are so too. */
    public boolean isInForce(Element element) {
        return stands(element)
                && !Statuses.isIntended(element)
                && (!(element instanceof Link link) || isInForceAt(link.from()) && isInForceAt(link.to()));
    }

    private boolean isInForceAt(NodeId id) {
        return network.find(id).filter(n -> !Statuses.isIntended(n)).isPresent();
    }

    /** Whether it stands and is in force or firmly planned, not merely proposed, considered or wished for. */
    public boolean isFirm(Element element) {
        return stands(element)
                && (!Statuses.isIntended(element)
                        || element.find(Core.STATUS)
                                .filter(Statuses.PLANNED::equals)
                                .isPresent());
    }

    public Stream<Node> nodes(NodeType type) {
        return network.nodes(type).filter(this::stands);
    }

    public Stream<Link> links(LinkType type) {
        return network.links(type).filter(this::stands);
    }

    public Stream<Link> linksFrom(NodeId id, LinkType type) {
        return network.linksFrom(id, type).filter(this::stands);
    }

    public Stream<Link> linksTo(NodeId id, LinkType type) {
        return network.linksTo(id, type).filter(this::stands);
    }

    public Stream<Link> linksFrom(Node node, LinkType type) {
        return linksFrom(node.id(), type);
    }

    public Stream<Link> linksTo(Node node, LinkType type) {
        return linksTo(node.id(), type);
    }

    /** The nodes that links of a type lead to, each once. */
    public List<Node> targets(Node node, LinkType type) {
        return linksFrom(node, type).map(this::to).distinct().toList();
    }

    /** The nodes that links of a type come from, each once. */
    public List<Node> origins(Node node, LinkType type) {
        return linksTo(node, type).map(this::from).distinct().toList();
    }

    /** The node that an element names, if it stands. */
    public Optional<Node> referred(Element element, Attribute<NodeId> attribute) {
        return element.find(attribute).flatMap(network::find).filter(this::stands);
    }

    /** The figure that applies on the day. */
    public Optional<BigDecimal> figure(Element element, Attribute<List<Observation>> attribute) {
        return Observation.on(day, element.all(attribute)).map(Observation::value);
    }

    /** The node at the beginning of a link that stands. */
    public Node from(Link link) {
        return end(link.from());
    }

    /** The node at the end of a link that stands. */
    public Node to(Link link) {
        return end(link.to());
    }

    private Node end(NodeId id) {
        return network.find(id).orElseThrow(() -> new IllegalArgumentException("A link that stands has no end " + id));
    }

    public static boolean isAny(Node node, Collection<NodeType> types) {
        return types.stream().anyMatch(node::isA);
    }
}
