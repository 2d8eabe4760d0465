package org.concordat.exchange.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Network;
import org.concordat.api.network.Unread;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** The facts of elements in words, each value with its source. */
public final class FactsInWords {

    private static final Words WORDS = Words.beside(FactsInWords.class);

    private final Network network;
    private final Vocabulary vocabulary;

    public FactsInWords(Network network, Vocabulary vocabulary) {
        this.network = network;
        this.vocabulary = vocabulary;
    }

    /** All facts of an element but its name and images, those of its type first and in the order of the type. */
    public List<Said> of(Element element) {
        var left = element.facts().asMap();
        left.remove(Core.NAME.id());
        var all = new ArrayList<Said>();
        for (var attribute : vocabulary.attributesOf(element.type())) {
            add(attribute.id(), left.remove(attribute.id()), all);
        }
        left.forEach((id, value) -> add(id, value, all));
        return all;
    }

    private void add(String id, @Nullable Object value, List<Said> all) {
        if (value != null) {
            var attribute = vocabulary.attribute(id);
            var lines = lines(attribute, value);
            if (!lines.isEmpty()) {
                all.add(new Said(attribute.map(FactsInWords::label).orElse(id), lines));
            }
        }
    }

    private static String label(Attribute<?> attribute) {
        return attribute.unit().isEmpty()
                ? attribute.label()
                : WORDS.format("labelWithUnit", attribute.label(), attribute.unit());
    }

    private List<Said.Line> lines(Optional<Attribute<?>> attribute, Object value) {
        if (value instanceof Unread unread) {
            return plain(unread.json());
        }
        if (attribute.isEmpty()) {
            return plain(value.toString());
        }
        return switch (attribute.get().kind().name()) {
            case IMAGE -> List.of();
            case CODES ->
                new TreeMap<>((Map<?, ?>) value)
                        .entrySet().stream()
                                .map(e -> new Said.Line(WORDS.format("code", e.getKey(), e.getValue()), ""))
                                .toList();
            case TEXTS, REFERENCES, OBSERVATIONS, ALIASES, SOURCES, DATED_CHOICES ->
                ((List<?>) value)
                        .stream().map(item -> line(attribute.get(), item)).toList();
            default -> List.of(line(attribute.get(), value));
        };
    }

    private static List<Said.Line> plain(String text) {
        return text.isBlank() ? List.of() : List.of(new Said.Line(text, ""));
    }

    private Said.Line line(Attribute<?> attribute, Object value) {
        if (value instanceof Observation figure) {
            var source = figure.source();
            return new Said.Line(
                    dated(InWords.number(figure.value()), figure.date()) + remark(figure.basis()),
                    source == null ? "" : source.toString());
        }
        return new Said.Line(text(attribute, value), "");
    }

    private static String remark(String basis) {
        return basis.isEmpty() ? "" : WORDS.format("basis", basis);
    }

    private static String dated(String figure, @Nullable PartialDate date) {
        return date == null ? figure : WORDS.format("dated", figure, InWords.date(date));
    }

    private String text(Attribute<?> attribute, Object value) {
        if (value instanceof NodeId id) {
            return network.find(id).map(InWords::name).orElse(id.value());
        }
        if (value instanceof PartialDate date) {
            return InWords.date(date);
        }
        if (value instanceof Boolean truth) {
            return WORDS.get(truth ? "yes" : "no");
        }
        if (value instanceof BigDecimal number) {
            return InWords.number(number);
        }
        if (value instanceof Long whole) {
            return InWords.number(BigDecimal.valueOf(whole));
        }
        if (value instanceof Alias alias) {
            return alias.name() + period(alias.from(), alias.to());
        }
        if (value instanceof DatedChoice choice) {
            return vocabulary.choiceLabel(attribute, choice.choice()) + period(choice.from(), choice.to());
        }
        return value instanceof Source || !isChoice(attribute)
                ? value.toString()
                : vocabulary.choiceLabel(attribute, value.toString());
    }

    private static boolean isChoice(Attribute<?> attribute) {
        return attribute.kind().name() == org.concordat.api.vocabulary.Kind.Name.CHOICE;
    }

    private static String period(@Nullable PartialDate from, @Nullable PartialDate to) {
        Function<PartialDate, String> words = InWords::date;
        if (from != null && to != null) {
            return WORDS.format("fromTo", words.apply(from), words.apply(to));
        }
        if (from != null) {
            return WORDS.format("from", words.apply(from));
        }
        return to == null ? "" : WORDS.format("to", words.apply(to));
    }
}
