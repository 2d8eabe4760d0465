package org.concordat.desktop.creating;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Join;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;

/** Says in words why something cannot be linked, out of what the vocabulary lets stand at either end of a link. */
public final class LinkingReasons {

    private static final Words WORDS = Words.beside(LinkingReasons.class);
    private static final int FEW = 5;

    private final Vocabulary vocabulary;

    public LinkingReasons(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Why no link joins nodes of two types, either way: what the first goes with instead. */
    public String whyNothing(NodeType from, NodeType to) {
        var partners = outermost(vocabulary.linkTypes().stream()
                .flatMap(type -> vocabulary.joinsOf(type).stream())
                .flatMap(join -> Stream.concat(
                        from.isA(join.from()) ? Stream.of(join.to()) : Stream.of(),
                        from.isA(join.to()) ? Stream.of(join.from()) : Stream.of()))
                .toList());
        return partners.isEmpty()
                ? WORDS.format("why.alone", a(from))
                : WORDS.format("why.nothing", a(from), a(to), list(partners, "and"));
    }

    /** Why a link of a type may not lead from a node of one type to a node of another: which end is wrong, and what may stand there. */
    public String whyNot(LinkType type, NodeType from, NodeType to) {
        var joins = vocabulary.joinsOf(type);
        var there = joins.stream().filter(join -> from.isA(join.from())).toList();
        if (there.isEmpty()) {
            var only = list(outermost(ends(joins.stream(), true)), "or");
            return begun(WORDS.format("why.from", a(from), type.label(), only));
        }
        return WORDS.format("why.to", type.label(), a(from), a(to), list(outermost(ends(there.stream(), false)), "or"));
    }

    /** With a capital, as it begins a sentence. */
    private static String begun(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static List<NodeType> ends(Stream<Join> joins, boolean from) {
        return joins.map(join -> from ? join.from() : join.to()).toList();
    }

    /** Without those that another one stands for. */
    private static List<NodeType> outermost(Collection<NodeType> types) {
        var all = new LinkedHashSet<>(types);
        return all.stream()
                .filter(type -> all.stream().noneMatch(other -> !other.equals(type) && type.isA(other)))
                .toList();
    }

    private static String list(List<NodeType> types, String key) {
        var labels = types.stream().limit(FEW).map(LinkingReasons::a).toList();
        if (types.size() > FEW) {
            return WORDS.format("list.more", String.join(", ", labels), types.size() - FEW);
        }
        return labels.size() < 2 || key.equals("and")
                ? InWords.list(labels)
                : WORDS.format(
                        "list.or",
                        String.join(", ", labels.subList(0, labels.size() - 1)),
                        labels.get(labels.size() - 1));
    }

    /** A type within a sentence: "a commissioner", "an NHS provider". */
    public static String a(NodeType type) {
        var label = type.label();
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        var word = acronym || label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
        boolean vowel = !word.isEmpty() && (acronym ? "AEFHILMNORSX" : "aeio").indexOf(word.charAt(0)) >= 0;
        return WORDS.format(vowel ? "article.an" : "article.a", word);
    }
}
