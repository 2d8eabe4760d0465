package org.concordat.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.jspecify.annotations.Nullable;

/** Guesses what the columns of a table mean, by their headings first and by what is in them second. Leaves out what it cannot tell. */
final class MappingGuess {

    private static final String LINK = "link";
    private static final List<String> FROM = List.of(ImportTexts.list("guess.from"));
    private static final List<String> TO = List.of(ImportTexts.list("guess.to"));
    private static final List<String> LINK_TYPE = List.of(ImportTexts.list("guess.linkType"));

    private final Vocabulary vocabulary;
    private final HeadingWords words;

    MappingGuess(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        words = new HeadingWords(vocabulary);
    }

    Mapping of(TableSample sample) {
        var names = sample.headings().names();
        var from = heading(names, FROM);
        var to = heading(names, TO);
        return from != null && to != null ? ofLinks(sample, null) : new NodesGuess(vocabulary, words, sample).mapping();
    }

    /** Where each row is a link between nodes that are there, of a type if one is given. */
    Mapping ofLinks(TableSample sample, @Nullable LinkType type) {
        var names = sample.headings().names();
        var columns = new ArrayList<ColumnRole>();
        add(heading(names, FROM), Role.FROM, columns);
        add(heading(names, TO), Role.TO, columns);
        add(heading(names, LINK_TYPE), Role.TYPE, columns);
        new FactGuess(vocabulary, sample).ofLink(LINK, type, columns);
        return new Mapping(List.of(), List.of(new LinkRule(LINK, type == null ? "" : type.id(), "", "")), columns);
    }

    private static void add(@Nullable String heading, Role role, List<ColumnRole> columns) {
        if (heading != null) {
            columns.add(ColumnRole.of(heading, role, LINK));
        }
    }

    /** The same where it is known that each row is about a node of this type: what its facts are called comes before all else. */
    Mapping about(TableSample sample, NodeType type) {
        var names = sample.headings().names();
        var roles = new Roles();
        var facts = new FactGuess(vocabulary, sample);
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            var heading = names.get(i);
            facts.labelled(heading, HeadingWords.MAIN, type)
                    .or(() -> told(heading, type))
                    .filter(role -> !roles.has(other -> saysSame(other, role)))
                    .ifPresent(role -> roles.put(column, role));
        }
        facts.ofNodes(HeadingWords.MAIN, type, List.of(), roles);
        var rule = new NodeRule(HeadingWords.MAIN, type.isAbstract() ? "" : type.id());
        return new Mapping(List.of(rule), List.of(), roles.all());
    }

    private Optional<ColumnRole> told(String heading, NodeType type) {
        return words.meaning(heading)
                .filter(m -> m.thing() == null || m.thing().type().equals(type))
                .map(m -> ColumnRole.of(heading, m.role(), HeadingWords.MAIN).withScheme(m.scheme()));
    }

    private static boolean saysSame(ColumnRole one, ColumnRole other) {
        return one.role() == other.role()
                && one.scheme().equals(other.scheme())
                && one.attribute().equals(other.attribute());
    }

    private static @Nullable String heading(List<String> names, List<String> words) {
        return names.stream()
                .filter(n -> words.contains(Letters.words(n)))
                .findFirst()
                .orElse(null);
    }
}
