package org.concordat.exchange.contributed;

import java.util.Optional;
import java.util.function.Consumer;
import org.concordat.api.exchange.Imported;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.intake.Incoming;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.table.Place;

/**
 * Gathers what a plugin has read, in the words of the care models that are here: a type is known by its id alone, so that no plugin brings
 * one of its own making. What does not fit is left out and told. For one thread.
 */
final class Gathering {

    private static final Words WORDS = Words.beside(Gathering.class);

    private final String file;
    private final Vocabulary vocabulary;
    private final Network network;
    private final SkipLog skips;
    private final ForeignFacts facts;
    private final Incoming incoming = new Incoming();

    Gathering(String file, Vocabulary vocabulary, Network network, SkipLog skips) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.network = network;
        this.skips = skips;
        facts = new ForeignFacts(vocabulary);
    }

    Incoming of(Imported read) {
        read.leftOut().forEach(left -> skip(Math.max(0, left.line()), left.reason(), left.what()));
        read.nodes().forEach(this::add);
        read.links().forEach(this::add);
        return incoming;
    }

    private void skip(long line, String reason, String what) {
        skips.skip(new Place(file, null, line, null), reason, what);
    }

    private Consumer<String> complaints(String element) {
        return attribute -> skip(0, WORDS.format("skipped.value", attribute), element);
    }

    private void add(Node node) {
        var id = node.id();
        var type = vocabulary.nodeType(node.type().id());
        if (incoming.has(id)) {
            skip(0, WORDS.get("skipped.twice"), id.value());
        } else if (type.isAbstract()) {
            skip(0, WORDS.format("skipped.abstract", type.label()), id.value());
        } else {
            incoming.add(new Node(id, type, facts.of(node.facts(), complaints(id.value()))));
        }
    }

    private void add(Link link) {
        var id = link.id();
        var missing = missing(link.from()).or(() -> missing(link.to()));
        if (incoming.has(id)) {
            skip(0, WORDS.get("skipped.twice"), id.value());
        } else if (missing.isPresent()) {
            skip(0, WORDS.get("skipped.end"), missing.get().value());
        } else {
            var type = vocabulary.linkType(link.type().id());
            var checked = facts.of(link.facts(), complaints(id.value()));
            incoming.add(new Link(id, type, link.from(), link.to(), checked));
        }
    }

    private Optional<NodeId> missing(NodeId end) {
        return incoming.has(end) || network.node(end) != null ? Optional.empty() : Optional.of(end);
    }
}
