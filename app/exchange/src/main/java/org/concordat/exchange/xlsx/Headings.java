package org.concordat.exchange.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.graph.Cells;
import org.concordat.exchange.graph.Column;

/** Gives the columns of one sheet headings in the words of the vocabulary, each once. */
final class Headings {

    private static final Words WORDS = Words.beside(Headings.class);

    private final Vocabulary vocabulary;
    private final Set<String> taken = new HashSet<>();

    Headings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The heading of a column of ours. */
    String own(String key) {
        return single(WORDS.get("heading." + key));
    }

    String of(Column column) {
        if (column.attributeId().isEmpty()) {
            return own(column.name());
        }
        var label =
                vocabulary.attribute(column.attributeId()).map(Attribute::label).orElse(column.attributeId());
        return single(
                switch (column.part()) {
                    case "" -> withUnit(label, column.attributeId());
                    case Cells.ALL -> WORDS.format("heading.all", label);
                    case Cells.UNREAD -> WORDS.format("heading.unread", label);
                    default -> WORDS.format("heading.code", label, column.part().substring(1));
                });
    }

    private String withUnit(String label, String attributeId) {
        var unit = vocabulary.attribute(attributeId).map(Attribute::unit).orElse("");
        return unit.isEmpty() ? label : WORDS.format("heading.withUnit", label, unit);
    }

    private String single(String heading) {
        var free = heading;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = heading + " (" + i + ")";
        }
        return free;
    }
}
