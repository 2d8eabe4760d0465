package org.concordat.desktop.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Facts;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.desktop.inspector.TextForm;

/** What a fact says on one line. Several values are parted by semicolons, as a paste reads them. */
record FactText(Sight sight) {

    private static final String AND = "; ";

    <T> String of(Attribute<T> attribute, Facts facts) {
        var value = facts.get(attribute);
        return value == null ? "" : text(attribute, value);
    }

    @SuppressWarnings("unchecked")
    private <T> String text(Attribute<T> attribute, T value) {
        return switch (attribute.kind().name()) {
            case TEXT, WHOLE, DECIMAL, MONEY, DATE -> TextForm.of(attribute).write(value);
            case YES_NO -> Texts.get((Boolean) value ? "yes" : "no");
            case IMAGE -> value.toString();
            case CHOICE -> sight.vocabulary().choiceLabel(attribute, (String) value);
            case REFERENCE -> sight.names().of((NodeId) value);
            case OBSERVATIONS ->
                shown((List<Observation>) value, sight)
                        .map(f -> figure(attribute, f))
                        .orElse("");
            case TEXTS -> joined((List<String>) value, text -> text);
            case ALIASES -> joined((List<Alias>) value, Alias::name);
            case SOURCES -> joined((List<Source>) value, Source::document);
            case REFERENCES -> joined((List<NodeId>) value, sight.names()::of);
            case DATED_CHOICES ->
                joined((List<DatedChoice>) value, choice -> sight.vocabulary().choiceLabel(attribute, choice.choice()));
            case CODES ->
                joined(
                        List.copyOf(new TreeMap<>((Map<String, String>) value).entrySet()),
                        code -> code.getKey() + " " + code.getValue());
        };
    }

    private static <E> String joined(List<E> items, Function<E, String> words) {
        return items.stream().map(words).collect(Collectors.joining(AND));
    }

    /** The figure that a table shows of several. */
    static Optional<Observation> shown(List<Observation> figures, Sight sight) {
        return Observation.on(sight.day(), figures);
    }

    private static String figure(Attribute<?> attribute, Observation figure) {
        return TextForm.of(Attribute.of(attribute.id(), Kind.DECIMAL, attribute.label()))
                .write(figure.value());
    }

    /** Several values out of one line. */
    static List<String> parts(String text) {
        return List.of(text.split(";", -1)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
