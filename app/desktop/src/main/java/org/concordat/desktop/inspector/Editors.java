package org.concordat.desktop.inspector;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Image;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.desk.Desk;

/** The editor for each kind of attribute. */
final class Editors {

    private Editors() {}

    /**
     * An editor for an attribute.
     *
     * @param take told the new value when one was entered, null to have none
     */
    @SuppressWarnings("unchecked")
    static <T> Editor<T> of(Attribute<T> attribute, Desk desk, Take<T> take) {
        return switch (attribute.kind().name()) {
            case TEXT, TEXTS, WHOLE, DECIMAL, MONEY, DATE -> textual(attribute, take);
            case YES_NO -> (Editor<T>) new YesNoEditor((Take<Boolean>) take);
            case CHOICE -> (Editor<T>) new ChoiceEditor(desk.vocabulary().choicesOf(attribute), (Take<String>) take);
            case REFERENCE -> (Editor<T>) new ReferenceEditor(desk, (Attribute<NodeId>) attribute, (Take<NodeId>) take);
            case REFERENCES ->
                (Editor<T>) new ReferencesEditor(desk, (Attribute<List<NodeId>>) attribute, (Take<List<NodeId>>) take);
            case OBSERVATIONS ->
                (Editor<T>) new ObservationsEditor(
                        attribute, list(new ObservationForm(figures(attribute)), (Take<List<Observation>>) take));
            case ALIASES -> list(new AliasForm(), take);
            case SOURCES -> list(new SourceForm(), take);
            case DATED_CHOICES -> list(new DatedChoiceForm(desk.vocabulary().choicesOf(attribute)), take);
            case IMAGE -> (Editor<T>) new ImageLine((Take<Image>) take);
            case CODES -> (Editor<T>) codes((Take<Map<String, String>>) take);
        };
    }

    /** For a text of which Enter begins a new line. */
    static <T> Editor<T> lines(Attribute<T> attribute, Take<T> take) {
        return new ProseEditor<>(TextForm.of(attribute), true, take);
    }

    private static <T> Editor<T> textual(Attribute<T> attribute, Take<T> take) {
        var form = TextForm.of(attribute);
        boolean lines = form instanceof LinesForm || attribute.equals(Core.NOTE);
        boolean prose = form instanceof PlainForm && !attribute.equals(Core.NAME);
        return lines || prose ? new ProseEditor<>(form, lines, take) : new LineEditor<>(form, take);
    }

    private static FigureForm figures(Attribute<?> attribute) {
        return new FigureForm(Bounds.of(attribute), attribute.unit());
    }

    @SuppressWarnings("unchecked")
    private static <T, E> Editor<T> list(ItemForm<E> form, Take<T> take) {
        return (Editor<T>) new ItemsEditor<List<E>, E>(form, list -> list, items -> items, (Take<List<E>>) take);
    }

    private static Editor<Map<String, String>> codes(Take<Map<String, String>> take) {
        return new ItemsEditor<>(
                new CodeForm(),
                map -> map.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList(),
                entries -> entries.stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> second)),
                take);
    }
}
