package org.concordat.diagram.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Network;
import org.concordat.api.style.Colour;
import org.concordat.api.style.LinkStyle;
import org.concordat.api.style.NodeStyle;
import org.concordat.api.view.View;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.Dress;
import org.concordat.diagram.figure.StatusLook;
import org.concordat.diagram.styling.Styling;
import org.jspecify.annotations.Nullable;

/** The types and looks that occur in a drawing: what its legend has to explain. */
final class Occurrences {

    private final Map<String, NodeType> nodeTypes = new TreeMap<>();
    private final Map<String, LinkType> linkTypes = new TreeMap<>();
    private final Map<String, Set<NodeStyle>> styles = new HashMap<>();
    private final Map<String, Set<Optional<Colour>>> fills = new HashMap<>();
    private final Map<String, Set<Colour>> lines = new HashMap<>();
    private final Set<StatusLook> looks = new TreeSet<>();
    private int nodes;
    private int links;

    static Occurrences in(Drawing drawing) {
        return of(drawing, drawing.elements());
    }

    /** Those among some elements of a drawing. */
    static Occurrences of(Drawing drawing, Stream<? extends ElementId> elements) {
        var found = new Occurrences();
        var network = drawing.network().whole();
        elements.forEach(id -> {
            if (id instanceof NodeId node) {
                var figure = Objects.requireNonNull(drawing.figure(node));
                var type = Objects.requireNonNull(network.node(node)).type();
                found.count(type, figure.style(), figure.look());
                found.fill(type, figure.dress());
            } else if (id instanceof LinkId link) {
                var figure = Objects.requireNonNull(drawing.figure(link));
                var type = Objects.requireNonNull(network.link(link)).type();
                found.count(type, figure.look());
                found.lines
                        .computeIfAbsent(type.id(), t -> new HashSet<>())
                        .add(figure.style().line());
            }
        });
        found.looks.remove(StatusLook.NORMAL);
        return found;
    }

    /** What a view shows, asking how only for colours. */
    static Occurrences in(Network network, View view, Styling styling) {
        var found = new Occurrences();
        var shown = view.boxes();
        shown.keySet().stream()
                .map(network::node)
                .flatMap(Stream::ofNullable)
                .filter(node -> !view.look().hides(node))
                .forEach(node -> {
                    var dress = styling.dress(node, network.graph().degreeOf(node.id()));
                    found.count(node.type(), node.type().style(), StatusLook.NORMAL);
                    found.fill(node.type(), dress);
                });
        network.links().stream()
                .filter(link -> shown.containsKey(link.from()) && shown.containsKey(link.to()))
                .filter(link -> !view.look().hides(link))
                .forEach(link -> found.count(link.type(), StatusLook.NORMAL));
        found.looks.clear();
        return found;
    }

    private void count(NodeType type, NodeStyle style, StatusLook look) {
        nodes++;
        nodeTypes.put(type.id(), type);
        styles.computeIfAbsent(type.id(), id -> new HashSet<>()).add(style);
        looks.add(look);
    }

    private void fill(NodeType type, Dress dress) {
        fills.computeIfAbsent(type.id(), id -> new HashSet<>()).add(Optional.ofNullable(dress.fill()));
    }

    private void count(LinkType type, StatusLook look) {
        links++;
        linkTypes.put(type.id(), type);
        looks.add(look);
    }

    /** How the nodes of a type look, or the type's own look where their facts make them differ. */
    private NodeStyle style(NodeType type) {
        var seen = styles.getOrDefault(type.id(), Set.of());
        return seen.size() == 1 ? seen.iterator().next() : type.style();
    }

    /** The colour that style rules give all nodes of a type alike; null where they do not. */
    private @Nullable Colour fill(NodeType type) {
        var seen = fills.getOrDefault(type.id(), Set.of());
        return seen.size() == 1 ? seen.iterator().next().orElse(null) : null;
    }

    /** How the links of a type look that are of one colour, or the type's own look where they are not. */
    private LinkStyle style(LinkType type) {
        var own = type.style();
        var seen = lines.getOrDefault(type.id(), Set.of());
        return seen.size() == 1 ? new LinkStyle(seen.iterator().next(), own.stroke(), own.width(), own.arrow()) : own;
    }

    String description() {
        return Texts.get("description", nodes, links);
    }

    /** The sections of the legend, types in the order of the care models. */
    Map<String, List<Sample>> sections(Vocabulary vocabulary) {
        return sections(vocabulary, linkTypes.values());
    }

    /** The same for a picture with lines of some types only. */
    Map<String, List<Sample>> sections(Vocabulary vocabulary, Collection<LinkType> shown) {
        var drawn = new TreeMap<>(linkTypes);
        drawn.values().retainAll(shown);
        Map<String, List<Sample>> sections = new LinkedHashMap<>();
        sections.put(
                Texts.get("legend.nodes"),
                inOrder(nodeTypes, vocabulary.nodeTypes()).stream()
                        .map(type -> Sample.of(type, style(type), fill(type)))
                        .toList());
        sections.put(
                Texts.get("legend.links"),
                inOrder(drawn, vocabulary.linkTypes()).stream()
                        .map(type -> Sample.of(type, style(type)))
                        .toList());
        sections.put(Texts.get("legend.status"), looks.stream().map(Sample::of).toList());
        return sections;
    }

    /** Known types first, then the placeholders by id. */
    private static <T extends ElementType> List<T> inOrder(Map<String, T> occurring, Collection<T> known) {
        var rest = new TreeMap<>(occurring);
        List<T> ordered = new ArrayList<>();
        known.forEach(type -> {
            var found = rest.remove(type.id());
            if (found != null) {
                ordered.add(found);
            }
        });
        ordered.addAll(rest.values());
        return ordered;
    }
}
