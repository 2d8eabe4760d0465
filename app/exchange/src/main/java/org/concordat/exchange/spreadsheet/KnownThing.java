package org.concordat.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.NodeType;

/**
 * Something that a heading may speak of.
 *
 * @param key what a mapping calls it
 * @param facts what it is besides its type
 * @param words what headings call it, each in {@link Letters#words} form
 */
record KnownThing(String key, NodeType type, Map<String, String> facts, List<String> words) {

    private static final String GROUP_KIND = GeneralPractice.GROUP_KIND.id();
    private static final String COMMISSIONER_KIND = Organisations.COMMISSIONER_KIND.id();

    /** All that headings may speak of: what the health service abbreviates, and every type by its own words. */
    static List<KnownThing> all(Vocabulary vocabulary) {
        var things = new ArrayList<>(List.of(
                of("practice", GeneralPractice.GP_PRACTICE, Map.of()),
                of("pcn", GeneralPractice.GP_GROUP, Map.of(GROUP_KIND, "PCN")),
                of("federation", GeneralPractice.GP_GROUP, Map.of(GROUP_KIND, "federation")),
                of("group", GeneralPractice.GP_GROUP, Map.of()),
                of("trust", Organisations.PROVIDER, Map.of()),
                of("ccg", Organisations.COMMISSIONER, Map.of(COMMISSIONER_KIND, "CCG")),
                of("subIcb", Organisations.COMMISSIONER, Map.of(COMMISSIONER_KIND, "sub_ICB_location")),
                of("icb", Organisations.COMMISSIONER, Map.of(COMMISSIONER_KIND, "ICB")),
                of("council", Organisations.LOCAL_AUTHORITY, Map.of()),
                of("partnership", Partnerships.PARTNERSHIP, Map.of()),
                of("contract", Contracts.CONTRACT, Map.of())));
        vocabulary.nodeTypes().stream()
                .filter(t -> !t.isAbstract())
                .map(t -> new KnownThing(
                        key(t), t, Map.of(), List.of(Letters.words(t.label()), key(t).toLowerCase(Locale.ROOT))))
                .forEach(things::add);
        return List.copyOf(things);
    }

    private static KnownThing of(String key, NodeType type, Map<String, String> facts) {
        return new KnownThing(key, type, facts, List.of(ImportTexts.list("guess." + key)));
    }

    private static String key(NodeType type) {
        var id = type.id().substring(type.id().lastIndexOf('.') + 1);
        return Character.toLowerCase(id.charAt(0)) + id.substring(1);
    }

    boolean isCalled(String word) {
        return Stream.concat(words.stream(), Stream.of(key)).anyMatch(word::equals);
    }

    /** What is left of a heading that begins with the thing, such as "list size" of "practice list size"; else the heading. */
    String rest(String heading) {
        return words.stream()
                .filter(w -> heading.startsWith(w + " "))
                .map(w -> heading.substring(w.length() + 1))
                .findFirst()
                .orElse(heading);
    }
}
