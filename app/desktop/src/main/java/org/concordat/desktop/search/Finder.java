package org.concordat.desktop.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.concordat.api.core.Core;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.view.PlainFact;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds elements of a network by words in their names, other names, codes, types, texts and notes; links also by their ends. All words must
 * occur, in any order. For any thread; the cost is linear in the network.
 */
public record Finder(Network network, Vocabulary vocabulary) {

    private static final int NAME_START = 0;
    private static final int NAME = 1;
    private static final int CODE = 2;
    private static final int TYPE = 3;
    private static final int FACT = 4;
    private static final int LINK = 5;
    private static final int LONGEST = 90;

    /** Something that is written on an element. */
    private record Field(String label, String text, int rank) {

        boolean holds(String word) {
            return text.toLowerCase(Locale.ROOT).contains(word);
        }
    }

    /**
     * The best hits, the best first; none for an empty query.
     *
     * @param most how many at most
     * @param cancelled whether nobody waits any more; then what was found so far is given
     */
    public List<Hit> find(String query, int most, BooleanSupplier cancelled) {
        var words = List.of(query.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        var hits = new ArrayList<Hit>();
        if (!query.isBlank()) {
            for (Node node : network.nodes()) {
                add(hits, node, words, cancelled);
            }
            for (Link link : network.links()) {
                add(hits, link, words, cancelled);
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparing(Hit::title)
                        .thenComparing(Hit::id))
                .limit(most)
                .toList();
    }

    private void add(List<Hit> hits, Element element, List<String> words, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            return;
        }
        var best = best(fields(element), words);
        boolean byEndsOnly =
                element instanceof Link && best != null && best.rank() == LINK && !saysOneItself(element, words);
        if (best != null && !byEndsOnly) {
            boolean start =
                    best.rank() == NAME && best.text().toLowerCase(Locale.ROOT).startsWith(words.get(0));
            hits.add(new Hit(
                    element.id(),
                    InWords.of(element, network),
                    element.type().label(),
                    best.rank() <= NAME || best.rank() == LINK ? "" : best.label() + ": " + excerpt(best.text(), words),
                    start ? NAME_START : best.rank()));
        }
    }

    /** All links of a node are found with it otherwise. */
    private boolean saysOneItself(Element link, List<String> words) {
        return fields(link).stream()
                .filter(field -> field.rank() != LINK)
                .anyMatch(field -> words.stream().anyMatch(field::holds));
    }

    /** Of the fields that the words are found in the farthest fetched; null if a word is in none. */
    private static @Nullable Field best(List<Field> fields, List<String> words) {
        Field worst = null;
        for (var word : words) {
            var found = fields.stream()
                    .filter(field -> field.holds(word))
                    .min(Comparator.comparingInt(Field::rank))
                    .orElse(null);
            if (found == null) {
                return null;
            }
            worst = worst == null || found.rank() > worst.rank() ? found : worst;
        }
        return worst;
    }

    private List<Field> fields(Element element) {
        var fields = new ArrayList<Field>();
        element.facts()
                .forEach((id, fact) -> vocabulary
                        .attribute(id)
                        .ifPresent(attribute ->
                                PlainFact.texts(fact).forEach(text -> fields.add(field(attribute, text)))));
        fields.add(new Field("", element.type().label(), element instanceof Link ? FACT : TYPE));
        if (element instanceof Link link) {
            network.find(link.from()).ifPresent(node -> fields.add(new Field("", InWords.name(node), LINK)));
            network.find(link.to()).ifPresent(node -> fields.add(new Field("", InWords.name(node), LINK)));
        }
        return fields;
    }

    private Field field(Attribute<?> attribute, String text) {
        if (attribute.equals(Core.NAME)) {
            return new Field(attribute.label(), text, NAME);
        }
        var kind = attribute.kind().name();
        if (kind == Kind.Name.REFERENCE || kind == Kind.Name.REFERENCES) {
            return new Field(attribute.label(), "", FACT);
        }
        boolean code = kind == Kind.Name.ALIASES || kind == Kind.Name.CODES;
        return new Field(attribute.label(), vocabulary.choiceLabel(attribute, text), code ? CODE : FACT);
    }

    /** The part of a long text around the first word. */
    private static String excerpt(String text, List<String> words) {
        var line = text.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int at = Math.max(0, line.toLowerCase(Locale.ROOT).indexOf(words.get(0)));
        int from = Math.max(0, Math.min(at - LONGEST / 3, line.length() - LONGEST));
        var part = line.substring(from, from + LONGEST);
        return (from > 0 ? "\u2026" : "") + part + (from + LONGEST < line.length() ? "\u2026" : "");
    }
}
