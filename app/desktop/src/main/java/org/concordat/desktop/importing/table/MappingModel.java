package org.concordat.desktop.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.importing.table.Meaning.Dates;
import org.concordat.desktop.importing.table.Meaning.LinksTo;
import org.concordat.desktop.importing.table.Meaning.Nothing;
import org.concordat.exchange.spreadsheet.ColumnRole;
import org.concordat.exchange.spreadsheet.LinkRule;
import org.concordat.exchange.spreadsheet.Mapping;
import org.concordat.exchange.spreadsheet.NodeRule;
import org.concordat.exchange.spreadsheet.Role;
import org.jspecify.annotations.Nullable;

/** What the columns of one table mean, while it is being said. Belongs to one thread. */
final class MappingModel {

    private static final Words WORDS = Words.beside(MappingModel.class);
    private static final String LINK = "link";

    private final Vocabulary vocabulary;
    private final List<String> headings;
    private final Runnable listener;
    private Mapping mapping;

    /** @param listener told whenever the mapping changes */
    MappingModel(Vocabulary vocabulary, List<String> headings, Mapping mapping, Runnable listener) {
        this.vocabulary = vocabulary;
        this.headings = List.copyOf(headings);
        this.listener = listener;
        this.mapping = mapping;
    }

    Mapping mapping() {
        return mapping;
    }

    private void set(List<NodeRule> nodes, List<LinkRule> links, List<ColumnRole> columns) {
        mapping = tidied(nodes, links, columns);
        listener.run();
    }

    /** Without links to what is no longer there, and without columns that speak of it. */
    private static Mapping tidied(List<NodeRule> nodes, List<LinkRule> links, List<ColumnRole> columns) {
        var keys = nodes.stream().map(NodeRule::key).toList();
        var kept = links.stream()
                .filter(link -> isThere(link.from(), keys, columns, link, Role.FROM))
                .filter(link -> isThere(link.to(), keys, columns, link, Role.TO))
                .toList();
        var roles = columns.stream()
                .filter(role -> keys.contains(role.of())
                        || kept.stream().anyMatch(link -> link.key().equals(role.of())))
                .toList();
        return new Mapping(nodes, kept, roles);
    }

    private static boolean isThere(String end, List<String> keys, List<ColumnRole> columns, LinkRule link, Role role) {
        boolean isNamed = columns.stream().anyMatch(c -> c.of().equals(link.key()) && c.role() == role);
        return end.isEmpty() ? isNamed || keys.isEmpty() : keys.contains(end);
    }

    /**
     * Takes another mapping, such as one of a file.
     *
     * @return the columns that it speaks of and the table does not have; what it says of them is left out
     */
    List<String> load(Mapping loaded) {
        var known = loaded.columns().stream()
                .filter(role -> headings.stream().anyMatch(h -> isSame(h, role.column())))
                .toList();
        var missing = loaded.columns().stream()
                .filter(role -> !known.contains(role))
                .map(ColumnRole::column)
                .toList();
        var dated = known.stream()
                .map(role -> missing.contains(role.dateColumn()) ? role.withDateColumn("") : role)
                .toList();
        set(loaded.nodes(), loaded.links(), dated);
        return missing;
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /** All that a column may mean. */
    List<Meaning> meanings(String column) {
        return Meanings.of(vocabulary, mapping, column);
    }

    /** What a column means now. */
    Meaning meaning(String column) {
        var offered = meanings(column);
        if (dates(column)) {
            return offered.stream()
                    .filter(m -> m.sense() instanceof Dates)
                    .findFirst()
                    .orElse(offered.get(0));
        }
        var role = mapping.role(column).orElse(null);
        return role == null
                ? offered.get(0)
                : offered.stream()
                        .filter(m -> m.role().filter(r -> isAlike(r, role)).isPresent())
                        .findFirst()
                        .orElse(new Meaning(role.of(), role.attribute(), new Meaning.Says(role)));
    }

    private boolean dates(String column) {
        return mapping.columns().stream().anyMatch(role -> isSame(role.dateColumn(), column));
    }

    private static boolean isAlike(ColumnRole one, ColumnRole other) {
        return one.role() == other.role()
                && one.of().equals(other.of())
                && one.attribute().equals(other.attribute())
                && one.scheme().equals(other.scheme());
    }

    /** Says what a column means; another that said the same says nothing then, unless it holds figures. */
    void choose(String column, Meaning meaning) {
        var columns = new ArrayList<>(mapping.columns());
        columns.removeIf(role -> isSame(role.column(), column));
        columns.replaceAll(role -> isSame(role.dateColumn(), column) ? role.withDateColumn("") : role);
        var links = new ArrayList<>(mapping.links());
        var nodes = new ArrayList<>(mapping.nodes());
        if (meaning.sense() instanceof Dates) {
            columns.replaceAll(role -> Meanings.isFigure(vocabulary, role) ? role.withDateColumn(column) : role);
        } else if (!(meaning.sense() instanceof Nothing)) {
            var role = meaning.role().orElseThrow();
            if (!Meanings.isFigure(vocabulary, role)) {
                columns.removeIf(other -> isAlike(other, role));
            }
            columns.add(role);
            if (meaning.sense() instanceof LinksTo to) {
                links.removeIf(link -> link.key().equals(to.link().key()));
                links.add(to.link());
            }
            if (role.role() == Role.TYPE) {
                nodes.replaceAll(rule -> rule.key().equals(role.of()) ? new NodeRule(rule.key(), "") : rule);
            }
        }
        set(nodes, links, columns);
    }

    /** The node that each row is about; empty for a table of links. */
    Optional<NodeRule> main() {
        return mapping.nodes().stream().findFirst();
    }

    /** The other nodes that a row names. */
    List<NodeRule> others() {
        return mapping.nodes().stream().skip(1).toList();
    }

    /** Whether each row is a link between nodes that are named in it. */
    boolean isOfLinks() {
        return mapping.nodes().isEmpty() && !mapping.links().isEmpty();
    }

    /** Each row is a link from now on. */
    void setLinks() {
        if (!isOfLinks()) {
            set(List.of(), List.of(new LinkRule(LINK, "", "", "")), List.of());
        }
    }

    /** Each row is about a node of this type from now on. */
    void setMain(NodeType type) {
        if (main().isEmpty()) {
            set(List.of(new NodeRule(key(type), type.id())), List.of(), List.of());
        } else {
            setType(main().get().key(), type);
        }
    }

    /** Gives a node of the row another type; what only the earlier type has is left out. */
    void setType(String key, NodeType type) {
        if (mapping.nodes().stream()
                .anyMatch(rule -> rule.key().equals(key) && rule.type().equals(type.id()))) {
            return;
        }
        var nodes = mapping.nodes().stream()
                .map(rule -> rule.key().equals(key) ? new NodeRule(key, type.id()) : rule)
                .toList();
        var known = vocabulary.attributesOf(type);
        var columns = mapping.columns().stream()
                .filter(role -> !role.of().equals(key) || role.role() != Role.TYPE)
                .filter(role -> !role.of().equals(key)
                        || role.role() != Role.FACT
                        || known.stream().anyMatch(a -> a.id().equals(role.attribute())))
                .toList();
        set(
                nodes,
                mapping.links().stream()
                        .map(link -> fitting(link, nodes))
                        .filter(Objects::nonNull)
                        .toList(),
                columns);
    }

    /** The link, or another that fits between its ends; null if none does. */
    private @Nullable LinkRule fitting(LinkRule link, List<NodeRule> nodes) {
        var from = type(nodes, link.from());
        var to = type(nodes, link.to());
        var type = Meanings.linkType(vocabulary, link.type()).orElse(null);
        if (from == null || to == null || type == null || vocabulary.allows(type, from, to)) {
            return link;
        }
        return vocabulary.linkTypesBetween(from, to).stream()
                .findFirst()
                .map(other -> new LinkRule(link.key(), other.id(), link.from(), link.to()))
                .orElse(null);
    }

    private @Nullable NodeType type(List<NodeRule> nodes, String key) {
        return nodes.stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .flatMap(rule -> Meanings.nodeType(vocabulary, rule.type()))
                .orElse(null);
    }

    /** Each row also names a node of this type. */
    void addOther(NodeType type) {
        var nodes = new ArrayList<>(mapping.nodes());
        var rule = new NodeRule(unused(key(type)), type.id());
        nodes.add(rule);
        var links = new ArrayList<>(mapping.links());
        joins(rule, nodes).stream().findFirst().ifPresent(links::add);
        set(nodes, links, mapping.columns());
    }

    /** Rows name this node no more. */
    void removeOther(String key) {
        set(
                mapping.nodes().stream().filter(rule -> !rule.key().equals(key)).toList(),
                mapping.links(),
                mapping.columns());
    }

    /** The links that may join another node of the row with the one that the row is about, either way. */
    List<LinkRule> joins(NodeRule other) {
        return joins(other, mapping.nodes());
    }

    private List<LinkRule> joins(NodeRule other, List<NodeRule> nodes) {
        var main = nodes.get(0);
        var mainType = type(nodes, main.key());
        var otherType = type(nodes, other.key());
        if (mainType == null || otherType == null) {
            return List.of();
        }
        var joins = new ArrayList<LinkRule>();
        vocabulary
                .linkTypesBetween(mainType, otherType)
                .forEach(link -> joins.add(join(link, main.key(), other.key())));
        vocabulary
                .linkTypesBetween(otherType, mainType)
                .forEach(link -> joins.add(join(link, other.key(), main.key())));
        return joins;
    }

    private static LinkRule join(LinkType link, String from, String to) {
        return new LinkRule(from + "-" + to, link.id(), from, to);
    }

    /** How another node of the row is joined with the one that the row is about; empty if it is not. */
    Optional<LinkRule> join(NodeRule other) {
        return mapping.links().stream()
                .filter(link -> link.from().equals(other.key()) || link.to().equals(other.key()))
                .findFirst();
    }

    /** Joins another node of the row, or not. @param join null for no link */
    void setJoin(NodeRule other, @Nullable LinkRule join) {
        var links = new ArrayList<>(mapping.links());
        join(other).ifPresent(links::remove);
        if (join != null) {
            links.add(join);
        }
        set(mapping.nodes(), links, mapping.columns());
    }

    private String unused(String key) {
        var free = key;
        for (int n = 2; isUsed(free); n++) {
            free = key + n;
        }
        return free;
    }

    private boolean isUsed(String key) {
        return mapping.nodes().stream().anyMatch(rule -> rule.key().equals(key));
    }

    private static String key(NodeType type) {
        var id = type.id().substring(type.id().lastIndexOf('.') + 1);
        return id.substring(0, 1).toLowerCase(Locale.ROOT) + id.substring(1);
    }

    /** Whether there are figures of which no column says when they were so. */
    boolean hasUndatedFigures() {
        return mapping.columns().stream()
                .anyMatch(role ->
                        Meanings.isFigure(vocabulary, role) && role.dateColumn().isEmpty());
    }

    /** When the figures were so, as far as it is the same for all. */
    Optional<PartialDate> date() {
        return mapping.columns().stream()
                .map(ColumnRole::date)
                .flatMap(date -> Optional.ofNullable(date).stream())
                .findFirst();
    }

    /** Says when the figures were so. @param date null for unknown */
    void setDate(@Nullable PartialDate date) {
        UnaryOperator<ColumnRole> dated = role -> new ColumnRole(
                role.column(),
                role.role(),
                role.of(),
                role.attribute(),
                role.scheme(),
                date,
                role.dateColumn(),
                Map.copyOf(role.values()));
        set(
                mapping.nodes(),
                mapping.links(),
                mapping.columns().stream()
                        .map(role -> Meanings.isFigure(vocabulary, role) ? dated.apply(role) : role)
                        .toList());
    }

    /** What is still needed before there can be a preview, for people; empty if nothing is. */
    Optional<String> missing() {
        if (mapping.nodes().isEmpty() && mapping.links().isEmpty()) {
            return Optional.of(WORDS.get("missing.rows"));
        }
        if (isOfLinks()) {
            boolean isTold = hasRole(LINK, Role.FROM) && hasRole(LINK, Role.TO)
                    || mapping.links().stream().anyMatch(l -> hasRole(l.key(), Role.FROM) && hasRole(l.key(), Role.TO));
            return isTold ? Optional.empty() : Optional.of(WORDS.get("missing.ends"));
        }
        return mapping.nodes().stream()
                .filter(rule -> !hasRole(rule.key(), Role.NAME)
                        && !hasRole(rule.key(), Role.CODE)
                        && !hasRole(rule.key(), Role.ID))
                .findFirst()
                .map(rule -> WORDS.format("missing.name", Meanings.group(vocabulary, rule)));
    }

    private boolean hasRole(String key, Role role) {
        return mapping.columns().stream().anyMatch(c -> c.of().equals(key) && c.role() == role);
    }
}
