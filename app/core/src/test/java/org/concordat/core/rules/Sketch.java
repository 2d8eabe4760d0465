package org.concordat.core.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.network.Settings;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.document.NetworkSnapshot;

/** A network drawn step by step for a test. Every element has a source; its id is made of its name. */
public final class Sketch {

    private final Map<NodeId, Node> nodes = new LinkedHashMap<>();
    private final Map<LinkId, Link> links = new LinkedHashMap<>();
    private LocalDate day = LocalDate.of(2017, 9, 1);
    private Facts parameters = Facts.NONE;

    public Node node(NodeType type, String name) {
        var id = new NodeId(name.replaceAll("[^A-Za-z0-9]+", "-"));
        return put(new Node(id, type, sourced().with(Core.NAME, name)));
    }

    public Node node(NodeType type, String name, String status) {
        return put(node(type, name).with(Core.STATUS, status));
    }

    public Link link(Node from, LinkType type, Node to) {
        var id = new LinkId("l" + links.size());
        return put(new Link(id, type, from.id(), to.id(), sourced()));
    }

    public Link link(Node from, LinkType type, Node to, String status) {
        return put(link(from, type, to).with(Core.STATUS, status));
    }

    public <T> Node set(Node node, Attribute<T> attribute, T value) {
        return put(now(node).with(attribute, value));
    }

    public <T> Link set(Link link, Attribute<T> attribute, T value) {
        return put(links.getOrDefault(link.id(), link).with(attribute, value));
    }

    public Link set(Link link, Attribute<PartialDate> attribute, String date) {
        return set(link, attribute, PartialDate.parse(date));
    }

    public Node set(Node node, Attribute<PartialDate> attribute, String date) {
        return set(node, attribute, PartialDate.parse(date));
    }

    /** Adds a figure. */
    public Node figure(Node node, Attribute<List<Observation>> attribute, long value, String date, String document) {
        var figures = new ArrayList<>(now(node).all(attribute));
        figures.add(Observation.of(value, PartialDate.parse(date), Source.of(document, "")));
        return set(node, attribute, figures);
    }

    public Node put(Node node) {
        nodes.put(node.id(), node);
        return node;
    }

    public Link put(Link link) {
        links.put(link.id(), link);
        return link;
    }

    /** The node as it is by now. */
    public Node now(Node node) {
        return nodes.getOrDefault(node.id(), node);
    }

    public Sketch on(String newDay) {
        day = LocalDate.parse(newDay);
        return this;
    }

    public <T> Sketch with(Attribute<T> parameter, T value) {
        parameters = parameters.with(parameter, value);
        return this;
    }

    public Network network() {
        return NetworkSnapshot.of(nodes.values(), links.values());
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

    public List<Figure> figures(Measure measure) {
        return measure.measure(check());
    }

    public List<String> sentences(Measure measure) {
        return figures(measure).stream().map(Figure::sentence).toList();
    }

    /** The values of a measure as plain text, null for unknown. */
    public List<String> values(Measure measure) {
        return figures(measure).stream()
                .map(f -> f.value() == null
                        ? "unknown"
                        : f.value().stripTrailingZeros().toPlainString())
                .toList();
    }

    /** What the rule still says after its first fix of its first finding. */
    public List<String> messagesAfterFix(Rule rule) {
        return after(findings(rule).get(0).fixes().get(0).edit()).messages(rule);
    }

    /** The sketch after an edit, made by a document. */
    public Sketch after(Edit edit) {
        var document = new Document(new Content(
                Settings.titled("Sketch"),
                List.of(),
                List.copyOf(nodes.values()),
                List.copyOf(links.values()),
                List.of(),
                List.of(),
                new TreeMap<>()));
        document.apply(edit);
        var after = new Sketch().on(day.toString());
        document.network().nodes().forEach(after::put);
        document.network().links().forEach(after::put);
        return after;
    }

    private static Facts sourced() {
        return Facts.of(Core.SOURCES, List.of(Source.of("A paper", "")), Core.STATUS, Statuses.ACTUAL);
    }
}
