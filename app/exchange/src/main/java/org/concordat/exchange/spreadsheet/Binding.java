package org.concordat.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.exchange.intake.IntakeException;

/** A mapping held against a table and a vocabulary: every column found, every type and attribute known. */
final class Binding {

    private final Mapping mapping;
    private final Headings headings;
    private final Vocabulary vocabulary;
    private final Map<String, Map<Role, List<BoundColumn>>> columns = new HashMap<>();
    private final Map<String, Set<Attribute<?>>> attributes = new HashMap<>();

    /** @throws IntakeException if the mapping speaks of columns, types or attributes that are not there */
    Binding(Mapping mapping, Headings headings, Vocabulary vocabulary) throws IntakeException {
        this.mapping = mapping;
        this.headings = headings;
        this.vocabulary = vocabulary;
        if (mapping.nodes().isEmpty() && mapping.links().isEmpty()) {
            throw new IntakeException(ImportTexts.of("mapping.empty", String.join(", ", headings.names())));
        }
        for (var column : mapping.columns()) {
            check(column);
        }
        for (var rule : mapping.nodes()) {
            check(rule);
        }
        for (var rule : mapping.links()) {
            check(rule);
        }
    }

    private void check(ColumnRole column) throws IntakeException {
        find(column.column());
        if (!column.dateColumn().isEmpty()) {
            find(column.dateColumn());
        }
        boolean isOfNode = mapping.nodes().stream().anyMatch(n -> n.key().equals(column.of()));
        boolean isOfLink = mapping.links().stream().anyMatch(l -> l.key().equals(column.of()));
        boolean fits = switch (column.role()) {
            case ID, CODE, NAME -> isOfNode;
            case FROM, TO -> isOfLink;
            case TYPE, FACT -> isOfNode || isOfLink;
        };
        if (!fits) {
            throw new IntakeException(ImportTexts.of(
                    "mapping.unknownKey", column.column(), column.role().name().toLowerCase(Locale.ROOT), column.of()));
        }
        if (column.role() == Role.FACT) {
            attribute(column.attribute());
        }
    }

    private void check(NodeRule rule) throws IntakeException {
        boolean isTold = List.of(Role.ID, Role.CODE, Role.NAME).stream()
                .anyMatch(role -> !mapping.columnsOf(rule.key(), role).isEmpty());
        if (!isTold) {
            throw new IntakeException(ImportTexts.of("mapping.nameless", rule.key()));
        }
        if (rule.type().isEmpty() && mapping.columnsOf(rule.key(), Role.TYPE).isEmpty()) {
            throw new IntakeException(ImportTexts.of("mapping.untyped", rule.key()));
        }
        if (!rule.type().isEmpty()) {
            checkFacts(rule.key(), nodeType(rule.type()));
        }
        for (var attribute : rule.facts().keySet()) {
            attribute(attribute);
        }
    }

    private void check(LinkRule rule) throws IntakeException {
        checkEnd(rule, rule.from(), Role.FROM);
        checkEnd(rule, rule.to(), Role.TO);
        if (!rule.type().isEmpty()) {
            checkFacts(rule.key(), linkType(rule.type()));
        }
        for (var attribute : rule.facts().keySet()) {
            attribute(attribute);
        }
    }

    private void checkEnd(LinkRule rule, String end, Role role) throws IntakeException {
        boolean isNode = mapping.nodes().stream().anyMatch(n -> n.key().equals(end));
        boolean isColumn = end.isEmpty() && mapping.columnsOf(rule.key(), role).size() == 1;
        if (!isNode && !isColumn) {
            throw new IntakeException(ImportTexts.of("mapping.noEnd", rule.key()));
        }
    }

    private void checkFacts(String key, ElementType type) throws IntakeException {
        var known = vocabulary.attributesOf(type);
        for (var column : mapping.columnsOf(key, Role.FACT)) {
            if (!known.contains(attribute(column.attribute()))) {
                throw new IntakeException(ImportTexts.of(
                        "mapping.strangeFact",
                        column.column(),
                        attribute(column.attribute()).label(),
                        type.label()));
            }
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Mapping mapping() {
        return mapping;
    }

    private int find(String heading) throws IntakeException {
        int column = headings.column(heading);
        if (column == 0) {
            throw new IntakeException(ImportTexts.of("mapping.noColumn", heading, String.join(", ", headings.names())));
        }
        return column;
    }

    Attribute<?> attribute(String id) throws IntakeException {
        Optional<Attribute<?>> attribute = vocabulary.attribute(id);
        if (attribute.isEmpty()) {
            throw new IntakeException(ImportTexts.of(
                    "mapping.noAttribute",
                    id,
                    Nearest.to(
                            id,
                            vocabulary.attributes().stream()
                                    .<String>map(Attribute::id)
                                    .toList())));
        }
        return attribute.get();
    }

    NodeType nodeType(String id) throws IntakeException {
        return known(id, vocabulary.nodeType(id), vocabulary.nodeTypes());
    }

    LinkType linkType(String id) throws IntakeException {
        return known(id, vocabulary.linkType(id), vocabulary.linkTypes());
    }

    private static <T extends ElementType> T known(String id, T type, Collection<T> types) throws IntakeException {
        boolean isAbstract = type instanceof NodeType node && node.isAbstract();
        if (type.isPlaceholder() || isAbstract) {
            throw new IntakeException(ImportTexts.of(
                    "mapping.noType",
                    id,
                    Nearest.to(id, types.stream().map(ElementType::id).toList())));
        }
        return type;
    }

    /** The columns of a node or link with a role, in the order of the mapping. Asked for every row, so found once. */
    List<BoundColumn> columns(String key, Role role) {
        return columns.computeIfAbsent(key, k -> new EnumMap<>(Role.class)).computeIfAbsent(role, r -> find(key, r));
    }

    private List<BoundColumn> find(String key, Role role) {
        var found = new ArrayList<BoundColumn>();
        for (var column : mapping.columnsOf(key, role)) {
            int date = column.dateColumn().isEmpty() ? 0 : headings.column(column.dateColumn());
            found.add(new BoundColumn(column, headings.column(column.column()), date));
        }
        return List.copyOf(found);
    }

    /** Whether an element of a type may have a fact. */
    boolean mayHave(ElementType type, Attribute<?> attribute) {
        return attributes
                .computeIfAbsent(type.id(), id -> Set.copyOf(vocabulary.attributesOf(type)))
                .contains(attribute);
    }
}
