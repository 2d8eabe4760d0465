package org.concordat.core.recasting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;

/**
 * Giving nodes another type. A fact that the new type does not know goes to its attribute of the same name and kind, if that is free; any
 * other is kept as it stands, and read again if the old type comes back. What the old type preset goes, what the new one presets comes.
 *
 * @param nodes those that are of another type now
 * @param facts what becomes of facts that the new type does not know, once for each attribute
 * @param illegal links that may join their ends now and may not afterwards; they are kept
 */
public record TypeChange(List<Node> nodes, NodeType type, List<Fate> facts, List<Link> illegal) {

    static final Words WORDS = Words.beside(TypeChange.class);

    /**
     * What becomes of a fact.
     *
     * @param attribute the attribute in the old type, or its id where no care model here knows it
     * @param moves the attribute of the new type that takes it; empty if it is only kept
     */
    public record Fate(String attribute, Optional<Attribute<?>> moves) {}

    /** What comes of giving nodes a type; those that have it already are left alone. */
    public static TypeChange of(Network network, Vocabulary vocabulary, Collection<Node> nodes, NodeType type) {
        var changing = nodes.stream().filter(node -> !node.type().equals(type)).toList();
        var fates = new LinkedHashSet<Fate>();
        changing.forEach(
                node -> unknown(node, type, vocabulary).forEach(id -> fates.add(fate(node, id, type, vocabulary))));
        return new TypeChange(changing, type, List.copyOf(fates), illegal(network, vocabulary, changing, type));
    }

    private static List<Link> illegal(Network network, Vocabulary vocabulary, List<Node> changing, NodeType type) {
        var legality = new Legality(network, vocabulary);
        var types = changing.stream().collect(Collectors.toMap(Node::id, node -> type));
        return changing.stream()
                .flatMap(node ->
                        Stream.concat(network.linksFrom(node.id()).stream(), network.linksTo(node.id()).stream()))
                .distinct()
                .filter(link -> legality.allows(link) && !legality.allows(link, types))
                .toList();
    }

    /** The facts of a node that its new type does not know, but for what the old one presets. */
    private static List<String> unknown(Node node, NodeType type, Vocabulary vocabulary) {
        var known = vocabulary.attributesOf(type).stream().map(Attribute::id).collect(Collectors.toSet());
        return withoutPresets(node).asMap().keySet().stream()
                .filter(id -> !known.contains(id))
                .toList();
    }

    private static Facts withoutPresets(Node node) {
        var facts = node.facts();
        for (var preset : node.type().presets()) {
            if (preset.value().equals(facts.raw(preset.attribute().id()))) {
                facts = facts.without(preset.attribute());
            }
        }
        return facts;
    }

    private static Fate fate(Node node, String id, NodeType type, Vocabulary vocabulary) {
        var attribute = vocabulary.attribute(id);
        return new Fate(
                attribute.map(Attribute::label).orElse(id),
                attribute.flatMap(old -> vocabulary.attributesOf(type).stream()
                        .filter(a -> a.kind() == old.kind() && a.label().equals(old.label()))
                        .filter(a -> node.facts().raw(a.id()) == null)
                        .findFirst()));
    }

    /** The node as it is afterwards. */
    static Node changed(Node node, NodeType type, Vocabulary vocabulary) {
        var facts = withoutPresets(node).asMap();
        for (var id : unknown(node, type, vocabulary)) {
            fate(node, id, type, vocabulary).moves().ifPresent(to -> {
                var value = facts.get(id);
                if (value != null && to.kind().accepts(value)) {
                    facts.remove(id);
                    facts.put(to.id(), value);
                }
            });
        }
        type.presets().forEach(preset -> facts.putIfAbsent(preset.attribute().id(), preset.value()));
        return new Node(node.id(), type, Facts.ofChecked(facts));
    }

    /** It as one step; without effect if all nodes are of the type already. */
    public Edit edit(Vocabulary vocabulary) {
        var edits = new ArrayList<Edit>();
        nodes.forEach(node -> edits.add(new ChangeNode(node, changed(node, type, vocabulary))));
        return new Group(WORDS.format("step.type", edits.size(), type.label()), edits);
    }
}
