package org.concordat.exchange.spreadsheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.core.document.NetworkSnapshot;

/** Single texts of any file, read as cells of a table are: figures with thousands separators, dates in many spellings, choices by name. */
public final class CellTexts {

    private final CellValues values;

    public CellTexts(Vocabulary vocabulary) {
        values = new CellValues(vocabulary, new EndFinder(NetworkSnapshot.of(List.of(), List.of())), null);
    }

    /**
     * The value that a text means as a fact; empty if it says nothing, or does not fit.
     *
     * @param complaint told a reason that many texts share, and what tells this one from others, if it does not fit
     */
    public Optional<Object> read(Attribute<?> attribute, String text, BiConsumer<String, String> complaint) {
        if (CellValues.isNothing(text)) {
            return Optional.empty();
        }
        try {
            var role = ColumnRole.fact(attribute.label(), HeadingWords.MAIN, attribute.id());
            return Optional.of(values.read(attribute, role, null, text));
        } catch (UnfitCell e) {
            complaint.accept(e.reason(), e.detail());
            return Optional.empty();
        }
    }
}
