package org.concordat.desktop.importing.table;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.model.Vocabulary;
import org.concordat.desktop.importing.table.Meaning.Dates;
import org.concordat.desktop.importing.table.Meaning.LinksTo;
import org.concordat.exchange.spreadsheet.ColumnRole;
import org.concordat.exchange.spreadsheet.LinkRule;
import org.concordat.exchange.spreadsheet.Mapping;
import org.concordat.exchange.spreadsheet.NodeRule;
import org.concordat.exchange.spreadsheet.Role;
import org.jspecify.annotations.Nullable;

/** What a mapping becomes when its columns are given other meanings. */
record ColumnEdits(Vocabulary vocabulary, Mapping mapping) {

    /** With another meaning of a column. */
    Mapping choose(String column, Meaning meaning) {
        var columns = new ArrayList<>(mapping.columns());
        columns.removeIf(role -> isSame(role.column(), column));
        columns.replaceAll(role -> isSame(role.dateColumn(), column) ? role.withDateColumn("") : role);
        if (meaning.sense() instanceof Dates) {
            columns.replaceAll(role -> Meanings.isFigure(vocabulary, role) ? role.withDateColumn(column) : role);
        }
        var nodes = new ArrayList<>(mapping.nodes());
        meaning.role().ifPresent(role -> {
            if (!Meanings.isFigure(vocabulary, role)) {
                columns.removeIf(other -> isAlike(other, role));
            }
            columns.add(role);
            if (role.role() == Role.TYPE) {
                nodes.replaceAll(rule -> rule.key().equals(role.of()) ? new NodeRule(rule.key(), "") : rule);
            }
        });
        var links = new ArrayList<>(mapping.links());
        if (meaning.sense() instanceof LinksTo to) {
            links.removeIf(link -> link.key().equals(to.link().key()));
            links.add(to.link());
        }
        return tidied(nodes, links, columns);
    }

    /** Without what it says of some columns. */
    Mapping without(List<String> missing) {
        var columns = mapping.columns().stream()
                .filter(role -> !missing.contains(role.column()))
                .map(role -> missing.contains(role.dateColumn()) ? role.withDateColumn("") : role)
                .toList();
        return tidied(mapping.nodes(), mapping.links(), columns);
    }

    /** With figures that were so on a day. @param date null for unknown */
    Mapping dated(@Nullable PartialDate date) {
        var columns = mapping.columns().stream()
                .map(role -> Meanings.isFigure(vocabulary, role) ? dated(role, date) : role)
                .toList();
        return new Mapping(mapping.nodes(), mapping.links(), columns);
    }

    private static ColumnRole dated(ColumnRole role, @Nullable PartialDate date) {
        return new ColumnRole(
                role.column(),
                role.role(),
                role.of(),
                role.attribute(),
                role.scheme(),
                date,
                role.dateColumn(),
                role.values());
    }

    /** Whether a column says when figures were so. */
    boolean dates(String column) {
        return mapping.columns().stream().anyMatch(role -> isSame(role.dateColumn(), column));
    }

    static boolean isSame(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /** Whether two columns say the same thing of the same element. */
    static boolean isAlike(ColumnRole one, ColumnRole other) {
        return one.role() == other.role()
                && one.of().equals(other.of())
                && one.attribute().equals(other.attribute())
                && one.scheme().equals(other.scheme());
    }

    /** Without links to what is no longer there, and without columns that speak of it. */
    static Mapping tidied(List<NodeRule> nodes, List<LinkRule> links, List<ColumnRole> columns) {
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
}
