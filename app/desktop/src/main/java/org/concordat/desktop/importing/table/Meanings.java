package org.concordat.desktop.importing.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.ExternalIds;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;
import org.concordat.desktop.importing.table.Meaning.Dates;
import org.concordat.desktop.importing.table.Meaning.LinksTo;
import org.concordat.desktop.importing.table.Meaning.Nothing;
import org.concordat.desktop.importing.table.Meaning.Says;
import org.concordat.exchange.spreadsheet.ColumnRole;
import org.concordat.exchange.spreadsheet.LinkRule;
import org.concordat.exchange.spreadsheet.Mapping;
import org.concordat.exchange.spreadsheet.NodeRule;
import org.concordat.exchange.spreadsheet.Role;

/** All that a column may mean under a mapping. */
final class Meanings {

    private static final Words WORDS = Words.beside(Meanings.class);
    private static final List<String> SCHEMES =
            List.of(ExternalIds.ODS, ExternalIds.ONS, ExternalIds.CQC, ExternalIds.COMPANIES_HOUSE, ExternalIds.OCDS);

    /** Codes and names have columns of their own kind; the source is the table. */
    private static final List<String> NOT_OFFERED = List.of(Core.NAME.id(), Core.EXTERNAL_IDS.id(), Core.SOURCES.id());

    private final Vocabulary vocabulary;
    private final Mapping mapping;
    private final String column;
    private final List<Meaning> all = new ArrayList<>();

    private Meanings(Vocabulary vocabulary, Mapping mapping, String column) {
        this.vocabulary = vocabulary;
        this.mapping = mapping;
        this.column = column;
    }

    /** What a column may mean, in the order in which it is offered; first that it is passed over. */
    static List<Meaning> of(Vocabulary vocabulary, Mapping mapping, String column) {
        var meanings = new Meanings(vocabulary, mapping, column);
        meanings.all.add(nothing());
        mapping.nodes().forEach(meanings::ofNode);
        mapping.links().forEach(meanings::ofLink);
        if (mapping.columns().stream().anyMatch(meanings::isFigure)) {
            meanings.all.add(new Meaning("", WORDS.get("dates"), new Dates()));
        }
        mapping.nodes().stream().findFirst().ifPresent(meanings::linksOf);
        return List.copyOf(meanings.all);
    }

    /** That a column is passed over. */
    static Meaning nothing() {
        return new Meaning("", WORDS.get("nothing"), new Nothing());
    }

    private void ofNode(NodeRule rule) {
        var type = nodeType(vocabulary, rule.type());
        var group = group(vocabulary, rule);
        says(group, WORDS.get("name"), ColumnRole.of(column, Role.NAME, rule.key()));
        for (var scheme : SCHEMES) {
            says(group, WORDS.get("code." + scheme), ColumnRole.code(column, rule.key(), scheme));
        }
        says(group, WORDS.get("id"), ColumnRole.of(column, Role.ID, rule.key()));
        if (mapping.nodes().get(0).equals(rule)) {
            says(group, WORDS.get("type"), ColumnRole.of(column, Role.TYPE, rule.key()));
        }
        facts(group, rule.key(), type.map(ElementType.class::cast).orElse(NodeType.placeholder("any.node")));
    }

    private void ofLink(LinkRule rule) {
        var type = linkType(vocabulary, rule.type());
        var group = type.map(LinkType::label).orElse(WORDS.get("link"));
        // A link of one column is offered among the links, by what that makes of it.
        boolean isOfOneColumn = rule.key().equals(type.map(t -> key(t, "to")).orElse(""))
                || rule.key().equals(type.map(t -> key(t, "from")).orElse(""));
        if (rule.from().isEmpty() && !isOfOneColumn) {
            says(group, WORDS.get("from"), ColumnRole.of(column, Role.FROM, rule.key()));
        }
        if (rule.to().isEmpty() && !isOfOneColumn) {
            says(group, WORDS.get("to"), ColumnRole.of(column, Role.TO, rule.key()));
        }
        if (mapping.nodes().isEmpty()) {
            says(group, WORDS.get("type"), ColumnRole.of(column, Role.TYPE, rule.key()));
        }
        facts(group, rule.key(), type.map(ElementType.class::cast).orElse(LinkType.placeholder("any.link")));
    }

    private void facts(String group, String key, ElementType type) {
        vocabulary.attributesOf(type).stream()
                .filter(attribute -> !NOT_OFFERED.contains(attribute.id()))
                .sorted(Comparator.comparing(a -> a.label().toLowerCase(Locale.ROOT)))
                .forEach(attribute -> says(group, attribute.label(), ColumnRole.fact(column, key, attribute.id())));
    }

    private void says(String group, String label, ColumnRole role) {
        all.add(new Meaning(group, label, new Says(role)));
    }

    /** Links to something that the cell names and that the row says no more of. */
    private void linksOf(NodeRule main) {
        var type = nodeType(vocabulary, main.type()).orElse(null);
        for (var link : vocabulary.linkTypes()) {
            if (type == null || others().anyMatch(other -> vocabulary.allows(link, type, other))) {
                var key = key(link, "to");
                linksTo(
                        WORDS.format("linkTo", link.label()),
                        new LinkRule(key, link.id(), main.key(), ""),
                        ColumnRole.of(column, Role.TO, key));
            }
        }
        for (var link : vocabulary.linkTypes()) {
            if (type == null || others().anyMatch(other -> vocabulary.allows(link, other, type))) {
                var key = key(link, "from");
                linksTo(
                        WORDS.format("linkFrom", link.label()),
                        new LinkRule(key, link.id(), "", main.key()),
                        ColumnRole.of(column, Role.FROM, key));
            }
        }
    }

    private Stream<NodeType> others() {
        return vocabulary.nodeTypes().stream();
    }

    private static String key(LinkType link, String end) {
        return end + "-" + link.id().substring(link.id().lastIndexOf('.') + 1);
    }

    private void linksTo(String label, LinkRule rule, ColumnRole role) {
        all.add(new Meaning(WORDS.get("links"), label, new LinksTo(rule, role)));
    }

    private boolean isFigure(ColumnRole role) {
        return isFigure(vocabulary, role);
    }

    /** Whether the column holds figures that were so on some day. */
    static boolean isFigure(Vocabulary vocabulary, ColumnRole role) {
        return role.role() == Role.FACT
                && vocabulary
                        .attribute(role.attribute())
                        .filter(a -> a.kind().name() == Kind.Name.OBSERVATIONS)
                        .isPresent();
    }

    static Optional<NodeType> nodeType(Vocabulary vocabulary, String id) {
        return vocabulary.nodeTypes().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    static Optional<LinkType> linkType(Vocabulary vocabulary, String id) {
        return vocabulary.linkTypes().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** What a node of the row is called: what all of them are besides their type, as in "Primary care network (PCN)", or its type. */
    static String group(Vocabulary vocabulary, NodeRule rule) {
        var type = nodeType(vocabulary, rule.type()).map(NodeType::label).orElse(WORDS.get("anyNode"));
        var facts = rule.facts().entrySet().stream()
                .map(fact -> choice(vocabulary, fact))
                .toList();
        return facts.isEmpty() ? type : String.join(", ", facts);
    }

    private static String choice(Vocabulary vocabulary, Map.Entry<String, String> fact) {
        Optional<Attribute<?>> attribute = vocabulary.attribute(fact.getKey());
        return attribute.map(a -> vocabulary.choiceLabel(a, fact.getValue())).orElse(fact.getValue());
    }
}
