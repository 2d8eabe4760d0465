package org.concordat.desktop.canvas.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Words;

/** Says in words what the picture of an element says. */
record Telling(Network network, Vocabulary vocabulary) {

    private static final Words WORDS = Words.beside(Telling.class);

    /** What a diagram of so many elements is called after its name. */
    static String count(int elements) {
        return WORDS.format("diagram", elements);
    }

    /** The name of a node, or of its type where it has none; of a link the sentence that it makes. Empty for an element that is gone. */
    String name(ElementId id) {
        var element = network.element(id);
        if (element instanceof Link link) {
            return WORDS.format("link", name(link.from()), link.type().label(), name(link.to()));
        }
        return element == null ? "" : element.get(Core.NAME, element.type().label());
    }

    /** What sort of thing it is and how it is joined to others. */
    String description(ElementId id) {
        var element = network.element(id);
        if (element instanceof Node node) {
            return description(node);
        }
        return element instanceof Link link ? description(link) : "";
    }

    private String description(Link link) {
        var parts = new ArrayList<String>();
        parts.add(WORDS.format("ends", type(link.from()), type(link.to())));
        status(link).ifPresent(parts::add);
        return String.join(WORDS.get("gap"), parts);
    }

    /** In the picture it shows as dashes, a cross, or grey; nothing where all is as it should be. */
    private Optional<String> status(Element element) {
        return element.find(Core.STATUS)
                .filter(status -> !status.equals(Statuses.ACTUAL))
                .map(status -> vocabulary.choiceLabel(Core.STATUS, status));
    }

    private String type(NodeId id) {
        return network.find(id).map(node -> node.type().label()).orElse("");
    }

    private String description(Node node) {
        var parts = new ArrayList<String>();
        parts.add(node.type().label());
        status(node).ifPresent(parts::add);
        var in = network.linksTo(node.id());
        if (!in.isEmpty()) {
            parts.add(WORDS.format("in", in.size(), kinds(in)));
        }
        var out = network.linksFrom(node.id());
        if (!out.isEmpty()) {
            parts.add(WORDS.format("out", out.size(), kinds(out)));
        }
        return String.join(WORDS.get("gap"), parts);
    }

    private static String kinds(List<Link> links) {
        Map<String, Integer> counts = new TreeMap<>();
        links.forEach(link -> counts.merge(link.type().label(), 1, Integer::sum));
        var kinds = new ArrayList<String>();
        counts.forEach((kind, count) -> kinds.add(count == 1 ? kind : WORDS.format("times", kind, count)));
        return String.join(WORDS.get("list.gap"), kinds);
    }
}
