package org.concordat.desktop.help;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.core.caremodel.CareModels;

/** All types of nodes and links, to be searched by what is said of them. */
final class TypeIndex {

    private record Entry(ElementType type, String label, String text) {}

    private final List<Entry> entries;

    TypeIndex(CareModels models) {
        var vocabulary = models.vocabulary();
        entries = Stream.<ElementType>concat(vocabulary.nodeTypes().stream(), vocabulary.linkTypes().stream())
                .map(type -> entry(type, vocabulary.attributesOf(type)))
                .toList();
    }

    private static Entry entry(ElementType type, List<Attribute<?>> attributes) {
        var words = attributes.stream().map(Attribute::label).collect(Collectors.joining(" "));
        return new Entry(type, lower(type.label()), lower(type.label() + ' ' + type.help() + ' ' + words));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The types of which all the words are said; those with the words in their names first. */
    List<ElementType> find(String query) {
        var words = lower(query).strip().split("\\s+");
        return entries.stream()
                .filter(entry -> Arrays.stream(words).allMatch(entry.text()::contains))
                .sorted(Comparator.comparingInt(entry -> rank(entry, words)))
                .map(Entry::type)
                .toList();
    }

    private static int rank(Entry entry, String... words) {
        if (Arrays.stream(words).allMatch(word -> entry.label().startsWith(word))) {
            return 0;
        }
        return Arrays.stream(words).allMatch(entry.label()::contains) ? 1 : 2;
    }
}
