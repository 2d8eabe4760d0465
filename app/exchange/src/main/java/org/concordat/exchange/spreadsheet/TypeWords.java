package org.concordat.exchange.spreadsheet;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/** Finds types by what a table calls them: their id, the end of their id, or their words. */
public final class TypeWords {

    private final Vocabulary vocabulary;

    TypeWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    NodeType node(ColumnRole role, String cell) throws UnfitCell {
        return find(
                role,
                cell,
                vocabulary.nodeTypes().stream().filter(t -> !t.isAbstract()).toList());
    }

    LinkType link(ColumnRole role, String cell) throws UnfitCell {
        return find(role, cell, vocabulary.linkTypes());
    }

    private static <T extends ElementType> T find(ColumnRole role, String cell, Collection<T> types) throws UnfitCell {
        var wanted = CellValues.mapped(role, Letters.tidy(cell));
        return types.stream()
                .filter(t -> isCalled(t, wanted))
                .findFirst()
                .orElseThrow(() -> new UnfitCell(
                        ImportTexts.of("reason.type"),
                        ImportTexts.of(
                                "detail.nearest",
                                cell.strip(),
                                Nearest.to(wanted, types.stream().map(T::label).toList()))));
    }

    /** Whether a word is the id of a type, the end of its id, or its label; also in the plural. */
    public static boolean isCalled(ElementType type, String word) {
        return isCalled(type.id(), type.label(), word);
    }

    /** The same of anything that has an id and a label. */
    public static boolean isCalled(String id, String label, String word) {
        var joined = Letters.joined(word);
        var singular = joined.endsWith("s") ? joined.substring(0, joined.length() - 1) : joined;
        var shortId = id.substring(id.lastIndexOf('.') + 1);
        return Stream.of(id, shortId, label).map(Letters::joined).anyMatch(List.of(joined, singular)::contains);
    }
}
