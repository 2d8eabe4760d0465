package org.concordat.desktop.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.diagram.amount.Plural;

/** How many there are of each type, as "3 GP practices and 2 trusts". */
final class TypeCounts {

    private static final int MOST = 4;

    private TypeCounts() {}

    /** The types that most have come first; what is left of many types is added up. */
    static String inWords(Map<ElementType, Integer> types) {
        var sorted = types.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<ElementType, Integer> type) -> -type.getValue())
                        .thenComparing(type -> type.getKey().label()))
                .toList();
        var parts = new ArrayList<String>();
        sorted.stream().limit(MOST).forEach(type -> parts.add(counted(type.getKey(), type.getValue())));
        int others = sorted.stream().skip(MOST).mapToInt(Map.Entry::getValue).sum();
        if (others > 0) {
            parts.add(TextForm.WORDS.format("elements.others", others));
        }
        return InWords.list(parts);
    }

    private static String counted(ElementType type, int count) {
        return type instanceof NodeType
                ? TextForm.WORDS.format("elements.nodes", count, Plural.of(count, Plural.within(type.label())))
                : TextForm.WORDS.format("elements.links", count, type.label());
    }
}
