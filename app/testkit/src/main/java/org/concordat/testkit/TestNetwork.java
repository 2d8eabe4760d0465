package org.concordat.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;
import org.concordat.api.network.Element;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Fix;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.document.NetworkSnapshot;

/** A network that a test builds line by line, and asks. Ids are the names in lower case with hyphens, so that failures can be read. */
public final class TestNetwork {

    private final Map<ElementId, Element> elements = new LinkedHashMap<>();
    private LocalDate day = LocalDate.of(2017, 9, 1);
    private Facts parameters = Facts.NONE;
    private int links;

    /** Looks at the network as it is on this day; 1 September 2017 unless said. */
    public TestNetwork on(LocalDate newDay) {
        day = newDay;
        return this;
    }

    /** Sets a threshold as a user would. */
    public <T> TestNetwork with(Parameter<T> parameter, T value) {
        parameters = parameters.with(parameter.attribute(), value);
        return this;
    }

    /** Adds a node with a name and no other facts. */
    public Node node(NodeType type, String name) {
        var id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return put(new Node(new NodeId(id), type, Facts.of(Core.NAME, name)));
    }

    /** Adds a link without facts. */
    public Link link(LinkType type, Node from, Node to) {
        return put(new Link(new LinkId("l" + ++links), type, from.id(), to.id(), Facts.NONE));
    }

    /** Sets a fact of a node that is in the network. @return the node as it is now */
    public <T> Node set(Node node, Attribute<T> attribute, T value) {
        return put(((Node) current(node)).with(attribute, value));
    }

    /** Sets a fact of a link that is in the network. @return the link as it is now */
    public <T> Link set(Link link, Attribute<T> attribute, T value) {
        return put(((Link) current(link)).with(attribute, value));
    }

    private Element current(Element element) {
        return Objects.requireNonNull(elements.get(element.id()), () -> "Not in the network: " + element);
    }

    private <E extends Element> E put(E element) {
        elements.put(element.id(), element);
        return element;
    }

    public Network network() {
        var nodes = elements.values().stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .toList();
        var all = elements.values().stream()
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .toList();
        return NetworkSnapshot.of(nodes, all);
    }

    public Check check() {
        return new Check(network(), day, parameters);
    }

    public List<Finding> findings(Rule rule) {
        return rule.check(check());
    }

    public List<String> messages(Rule rule) {
        return findings(rule).stream().map(Finding::message).toList();
    }

    /** The findings of a rule once a fix has been made, in a document as a user's would be. */
    public List<Finding> findingsAfter(Fix fix, Rule rule) {
        var all = network();
        var content = new Content(
                Settings.titled("Test"),
                List.of(),
                List.copyOf(all.nodes()),
                List.copyOf(all.links()),
                List.of(),
                List.of(),
                new TreeMap<>());
        var document = new Document(content);
        document.apply(fix.edit());
        return rule.check(new Check(document.snapshot(), day, parameters));
    }

    public List<Figure> figures(Measure measure) {
        return measure.measure(check());
    }
}
