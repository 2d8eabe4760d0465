package org.concordat.desktop.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.exchange.spreadsheet.ColumnRole;
import org.concordat.exchange.spreadsheet.LinkRule;
import org.concordat.exchange.spreadsheet.Mapping;
import org.concordat.exchange.spreadsheet.NodeRule;
import org.jspecify.annotations.Nullable;

/** What a mapping becomes when its rows are about something else. */
record RowEdits(Vocabulary vocabulary, Mapping mapping) {

    private static final String LINK = "link";

    /** A mapping of rows that are links, of which no column says anything yet. */
    static Mapping ofLinks() {
        return new Mapping(List.of(), List.of(new LinkRule(LINK, "", "", "")), List.of());
    }

    private static String key(NodeType type) {
        var id = type.id().substring(type.id().lastIndexOf('.') + 1);
        return id.substring(0, 1).toLowerCase(Locale.ROOT) + id.substring(1);
    }

    /** With another type of one node; facts that it does not have and links that do not fit it are left out. */
    Mapping withType(String key, NodeType type) {
        var nodes = mapping.nodes().stream()
                .map(rule -> rule.key().equals(key) ? new NodeRule(key, type.id()) : rule)
                .toList();
        var links = mapping.links().stream()
                .map(link -> fitting(link, nodes))
                .filter(Objects::nonNull)
                .toList();
        var columns = mapping.columns().stream()
                .filter(role -> !role.of().equals(key) || suits(role, type))
                .toList();
        return ColumnEdits.tidied(nodes, links, columns);
    }

    private boolean suits(ColumnRole role, NodeType type) {
        return switch (role.role()) {
            case TYPE -> false;
            case FACT -> vocabulary.attributesOf(type).stream().anyMatch(a -> a.id().equals(role.attribute()));
            default -> true;
        };
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

    /** With another node that each row names, joined by the first link that fits. */
    Mapping withOther(NodeType type) {
        var nodes = new ArrayList<>(mapping.nodes());
        var rule = new NodeRule(unused(key(type)), type.id());
        nodes.add(rule);
        var links = new ArrayList<>(mapping.links());
        joins(rule, nodes).stream().findFirst().ifPresent(links::add);
        return new Mapping(nodes, links, mapping.columns());
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

    /** Without one of the nodes that rows name. */
    Mapping withoutOther(String key) {
        var nodes =
                mapping.nodes().stream().filter(rule -> !rule.key().equals(key)).toList();
        return ColumnEdits.tidied(nodes, mapping.links(), mapping.columns());
    }

    /** The links that may join another node of the row with the one that the row is about, either way. */
    List<LinkRule> joins(NodeRule other) {
        return joins(other, mapping.nodes());
    }

    private List<LinkRule> joins(NodeRule other, List<NodeRule> nodes) {
        var main = nodes.get(0);
        var mainType = type(nodes, main.key());
        var otherType = type(nodes, other.key());
        var joins = new ArrayList<LinkRule>();
        if (mainType != null && otherType != null) {
            vocabulary
                    .linkTypesBetween(mainType, otherType)
                    .forEach(link -> joins.add(join(link, main.key(), other.key())));
            vocabulary
                    .linkTypesBetween(otherType, mainType)
                    .forEach(link -> joins.add(join(link, other.key(), main.key())));
        }
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

    /** With another node of the row joined, or not. @param join null for no link */
    Mapping withJoin(NodeRule other, @Nullable LinkRule join) {
        var links = new ArrayList<>(mapping.links());
        join(other).ifPresent(links::remove);
        if (join != null) {
            links.add(join);
        }
        return ColumnEdits.tidied(mapping.nodes(), links, mapping.columns());
    }
}
