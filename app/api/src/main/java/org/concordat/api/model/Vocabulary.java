package org.concordat.api.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Choice;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.Join;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Terms;

/**
 * What all the installed care models together can say: the one place where palette, connector, inspector, checker, reader and importer
 * look up types and attributes. Immutable.
 *
 * @since 0.1.0
 */
public final class Vocabulary implements Terms {

    private final Map<String, NodeType> nodeTypes = new LinkedHashMap<>();
    private final Map<String, LinkType> linkTypes = new LinkedHashMap<>();
    private final Map<String, Attribute<?>> attributes = new LinkedHashMap<>();
    private final List<Attribute<?>> common = new ArrayList<>();
    private final Map<String, List<Attribute<?>>> added = new LinkedHashMap<>();
    private final Map<String, List<Join>> joins = new LinkedHashMap<>();
    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();

    private Vocabulary() {}

    /**
     * The vocabulary of these care models, in the given order.
     *
     * @throws IllegalArgumentException if two of them claim one id
     */
    public static Vocabulary of(Collection<? extends CareModel> careModels) {
        var vocabulary = new Vocabulary();
        careModels.forEach(vocabulary::addTypes);
        careModels.forEach(m -> m.additions().forEach(vocabulary::add));
        return vocabulary;
    }

    private void addTypes(CareModel model) {
        model.commonAttributes().forEach(a -> {
            common.add(a);
            claim(a);
        });
        for (var type : model.nodeTypes()) {
            claim(nodeTypes, type);
        }
        for (var type : model.linkTypes()) {
            claim(linkTypes, type);
            joins.computeIfAbsent(type.id(), id -> new ArrayList<>()).addAll(type.joins());
        }
    }

    private <T extends ElementType> void claim(Map<String, T> types, T type) {
        if (types.putIfAbsent(type.id(), type) != null) {
            throw new IllegalArgumentException("Two types have the id " + type.id());
        }
        type.ownAttributes().forEach(this::claim);
    }

    private void claim(Attribute<?> attribute) {
        var earlier = attributes.putIfAbsent(attribute.id(), attribute);
        if (earlier != null && earlier != attribute) {
            throw new IllegalArgumentException("Two attributes have the id " + attribute.id());
        }
    }

    private void add(Addition addition) {
        if (addition instanceof Addition.Attributes more) {
            more.attributes().forEach(this::claim);
            added.computeIfAbsent(more.type().id(), id -> new ArrayList<>()).addAll(more.attributes());
        } else if (addition instanceof Addition.Joins more) {
            joins.computeIfAbsent(more.type().id(), id -> new ArrayList<>()).addAll(more.joins());
        } else if (addition instanceof Addition.Choices more) {
            choices.computeIfAbsent(more.attribute().id(), id -> new ArrayList<>())
                    .addAll(more.choices());
        }
    }

    @Override
    public Collection<NodeType> nodeTypes() {
        return Collections.unmodifiableCollection(nodeTypes.values());
    }

    @Override
    public Collection<LinkType> linkTypes() {
        return Collections.unmodifiableCollection(linkTypes.values());
    }

    @Override
    public Collection<Attribute<?>> attributes() {
        return Collections.unmodifiableCollection(attributes.values());
    }

    @Override
    public NodeType nodeType(String id) {
        var type = nodeTypes.get(id);
        return type == null ? NodeType.placeholder(id) : type;
    }

    @Override
    public LinkType linkType(String id) {
        var type = linkTypes.get(id);
        return type == null ? LinkType.placeholder(id) : type;
    }

    @Override
    public Optional<Attribute<?>> attribute(String id) {
        return Optional.ofNullable(attributes.get(id));
    }

    @Override
    public List<Attribute<?>> attributesOf(ElementType type) {
        var all = new LinkedHashSet<>(common);
        if (type instanceof NodeType node) {
            collect(node, all);
        } else {
            all.addAll(type.ownAttributes());
            all.addAll(added.getOrDefault(type.id(), List.of()));
        }
        return List.copyOf(all);
    }

    private void collect(NodeType type, Collection<Attribute<?>> all) {
        type.parent().ifPresent(parent -> collect(parent, all));
        all.addAll(type.ownAttributes());
        all.addAll(added.getOrDefault(type.id(), List.of()));
    }

    @Override
    public List<Choice> choicesOf(Attribute<?> attribute) {
        return Stream.concat(attribute.choices().stream(), choices.getOrDefault(attribute.id(), List.of()).stream())
                .toList();
    }

    @Override
    public String choiceLabel(Attribute<?> attribute, String choice) {
        return choicesOf(attribute).stream()
                .filter(c -> c.id().equals(choice))
                .map(Choice::label)
                .findFirst()
                .orElse(choice);
    }

    @Override
    public boolean allows(LinkType type, NodeType from, NodeType to) {
        if (type.isPlaceholder() || from.isPlaceholder() || to.isPlaceholder()) {
            return true;
        }
        return joins.getOrDefault(type.id(), List.of()).stream().anyMatch(j -> j.allows(from, to));
    }

    /** What a link type may join, those joins that other care models add included; empty for a placeholder, which may join anything. */
    public List<Join> joinsOf(LinkType type) {
        return List.copyOf(joins.getOrDefault(type.id(), List.of()));
    }

    /** The link types that may lead from a node of one type to a node of another, in the order of the care models. */
    public List<LinkType> linkTypesBetween(NodeType from, NodeType to) {
        return linkTypes.values().stream().filter(t -> allows(t, from, to)).toList();
    }
}
