package org.concordat.desktop.canvas.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.Words;

/** Says in words what the picture of an element says. */
record Telling(Readable drawing) {

    private static final Words WORDS = Words.beside(Telling.class);

    /** Of a node with links of more kinds these are told, those with the most links, as nobody could keep all in mind. */
    private static final int MOST_KINDS = 6;

    /** What a diagram of so many elements is called after its name. */
    static String count(int elements) {
        return WORDS.format("diagram", elements);
    }

    /** The name of a node, or of its type where it has none; of a link the sentence that it makes. Empty for an element that is gone. */
    String name(ElementId id) {
        var element = drawing.network().element(id);
        if (element instanceof Link link) {
            return WORDS.format("link", name(link.from()), link.type().label(), name(link.to()));
        }
        return element == null ? "" : element.get(Core.NAME, element.type().label());
    }

    /** What sort of thing it is and how it is joined to others. */
    String description(ElementId id) {
        var element = drawing.network().element(id);
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
                .map(status -> drawing.vocabulary().choiceLabel(Core.STATUS, status));
    }

    private String type(NodeId id) {
        return drawing.network().find(id).map(node -> node.type().label()).orElse("");
    }

    private String description(Node node) {
        var parts = new ArrayList<String>();
        parts.add(node.type().label());
        status(node).ifPresent(parts::add);
        var holding = drawing.holding(node.id());
        if (holding != null) {
            parts.add(WORDS.format(holding.isClosed() ? "closed" : "open", holding.nodes()));
        }
        var group = drawing.groupOf(node.id());
        if (group != null) {
            parts.add(WORDS.format("inside", name(group)));
        }
        var in = drawing.network().linksTo(node.id());
        if (!in.isEmpty()) {
            parts.add(WORDS.format("in", in.size(), kinds(in, node.id(), "in.one")));
        }
        var out = drawing.network().linksFrom(node.id());
        if (!out.isEmpty()) {
            parts.add(WORDS.format("out", out.size(), kinds(out, node.id(), "out.one")));
        }
        return String.join(WORDS.get("gap"), parts);
    }

    /** The kinds of links, the commonest first; of a link that is the only one of its kind also where it leads. */
    private String kinds(List<Link> links, NodeId node, String one) {
        Map<LinkType, List<Link>> byType = links.stream()
                .collect(Collectors.groupingBy(
                        Link::type, () -> new TreeMap<>(Comparator.comparing(LinkType::label)), Collectors.toList()));
        var kinds = byType.entrySet().stream()
                .sorted(Comparator.comparing(kind -> -kind.getValue().size()))
                .limit(MOST_KINDS)
                .map(kind -> kind.getValue().size() == 1
                        ? WORDS.format(
                                one,
                                kind.getKey().label(),
                                name(kind.getValue().get(0).otherEnd(node)))
                        : WORDS.format(
                                "times", kind.getKey().label(), kind.getValue().size()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (byType.size() > MOST_KINDS) {
            kinds.add(WORDS.format("more", byType.size() - MOST_KINDS));
        }
        return String.join(WORDS.get("list.gap"), kinds);
    }
}
