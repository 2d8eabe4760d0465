package org.concordat.desktop.importing.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.importing.table.Meaning.Dates;
import org.concordat.desktop.importing.table.Meaning.Says;
import org.concordat.exchange.spreadsheet.ColumnRole;
import org.concordat.exchange.spreadsheet.LinkRule;
import org.concordat.exchange.spreadsheet.Mapping;
import org.concordat.exchange.spreadsheet.NodeRule;
import org.concordat.exchange.spreadsheet.Role;
import org.jspecify.annotations.Nullable;

/** What the columns of one table mean, while it is being said. Belongs to one thread. */
final class MappingModel {

    private static final Words WORDS = Words.beside(MappingModel.class);

    private final Vocabulary vocabulary;
    private final List<String> headings;
    private final Function<NodeType, Mapping> guess;
    private final Runnable listener;
    private Mapping mapping;

    /**
     * What the columns mean at first.
     *
     * @param guess what they probably mean where each row is about a node of a type
     * @param listener told whenever the mapping changes
     */
    MappingModel(
            Vocabulary vocabulary,
            List<String> headings,
            Mapping mapping,
            Function<NodeType, Mapping> guess,
            Runnable listener) {
        this.guess = guess;
        this.vocabulary = vocabulary;
        this.headings = List.copyOf(headings);
        this.listener = listener;
        this.mapping = mapping;
    }

    Mapping mapping() {
        return mapping;
    }

    private void set(Mapping newMapping) {
        mapping = newMapping;
        listener.run();
    }

    private ColumnEdits columns() {
        return new ColumnEdits(vocabulary, mapping);
    }

    private RowEdits rows() {
        return new RowEdits(vocabulary, mapping);
    }

    /**
     * Takes another mapping, such as one of a file.
     *
     * @return the columns that it speaks of and the table does not have; what it says of them is left out
     */
    List<String> load(Mapping loaded) {
        var missing = loaded.columns().stream()
                .map(ColumnRole::column)
                .filter(column -> headings.stream().noneMatch(h -> ColumnEdits.isSame(h, column)))
                .toList();
        set(new ColumnEdits(vocabulary, loaded).without(missing));
        return missing;
    }

    /** All that a column may mean. */
    List<Meaning> meanings(String column) {
        return Meanings.of(vocabulary, mapping, column);
    }

    /** What a column means now. */
    Meaning meaning(String column) {
        var role = mapping.role(column).orElse(null);
        boolean dates = columns().dates(column);
        if (role == null && !dates) {
            return Meanings.nothing();
        }
        return meanings(column).stream()
                .filter(m -> dates ? m.sense() instanceof Dates : isOf(m, role))
                .findFirst()
                .orElseGet(() ->
                        role == null ? Meanings.nothing() : new Meaning(role.of(), role.attribute(), new Says(role)));
    }

    private static boolean isOf(Meaning meaning, @Nullable ColumnRole role) {
        return role != null
                && meaning.role().filter(r -> ColumnEdits.isAlike(r, role)).isPresent();
    }

    /** Says what a column means; another that said the same says nothing then, unless it holds figures. */
    void choose(String column, Meaning meaning) {
        set(columns().choose(column, meaning));
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
            set(RowEdits.ofLinks());
        }
    }

    /** Each row is about a node of this type from now on; what was said of columns of such rows still holds. */
    void setMain(NodeType type) {
        main().ifPresentOrElse(rule -> setType(rule.key(), type), () -> set(guess.apply(type)));
    }

    /** Gives a node of the row another type; what only the earlier type has is left out. */
    void setType(String key, NodeType type) {
        boolean isSo = mapping.nodes().stream()
                .anyMatch(rule -> rule.key().equals(key) && rule.type().equals(type.id()));
        if (!isSo) {
            set(rows().withType(key, type));
        }
    }

    /** Each row also names a node of this type. */
    void addOther(NodeType type) {
        set(rows().withOther(type));
    }

    /** Rows name this node no more. */
    void removeOther(String key) {
        set(rows().withoutOther(key));
    }

    /** The links that may join another node of the row with the one that the row is about, either way. */
    List<LinkRule> joins(NodeRule other) {
        return rows().joins(other);
    }

    /** How another node of the row is joined with the one that the row is about; empty if it is not. */
    Optional<LinkRule> join(NodeRule other) {
        return rows().join(other);
    }

    /** Joins another node of the row, or not. @param join null for no link */
    void setJoin(NodeRule other, @Nullable LinkRule join) {
        set(rows().withJoin(other, join));
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
        set(columns().dated(date));
    }

    /** What is still needed before there can be a preview, for people; empty if nothing is. */
    Optional<String> missing() {
        if (mapping.nodes().isEmpty() && mapping.links().isEmpty()) {
            return Optional.of(WORDS.get("missing.rows"));
        }
        if (isOfLinks()) {
            boolean isTold = mapping.links().stream()
                    .allMatch(link -> hasRole(link.key(), Role.FROM) && hasRole(link.key(), Role.TO));
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
