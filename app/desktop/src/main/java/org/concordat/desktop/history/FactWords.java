package org.concordat.desktop.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Unread;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.desktop.desk.Names;
import org.jspecify.annotations.Nullable;

/** How facts have changed, in a planner's words: "Status: Proposed → Actual". */
record FactWords(Vocabulary vocabulary, Names names) {

    /** One line for each fact that differs, in the order of the attributes' ids. */
    List<String> differences(Facts before, Facts after) {
        var ids = new TreeSet<>(before.asMap().keySet());
        ids.addAll(after.asMap().keySet());
        var lines = new ArrayList<String>();
        for (var id : ids) {
            if (!Objects.equals(before.raw(id), after.raw(id))) {
                lines.add(line(id, before.raw(id), after.raw(id)));
            }
        }
        return lines;
    }

    private String line(String id, @Nullable Object before, @Nullable Object after) {
        var attribute = vocabulary.attribute(id);
        var label = attribute.<String>map(Attribute::label).orElse(id);
        boolean list = (before == null || before instanceof List<?>) && (after == null || after instanceof List<?>);
        return list
                ? StepsModel.WORDS.format("fact.items", label, items(attribute, before, after))
                : StepsModel.WORDS.format("fact", label, words(attribute, before), words(attribute, after));
    }

    /** "+ what is new, − what is gone". */
    private String items(Optional<Attribute<?>> attribute, @Nullable Object before, @Nullable Object after) {
        var old = before instanceof List<?> list ? list : List.of();
        var now = after instanceof List<?> list ? list : List.of();
        return Stream.concat(
                        now.stream().filter(item -> !old.contains(item)).map(item -> "+ " + item(attribute, item)),
                        old.stream().filter(item -> !now.contains(item)).map(item -> "\u2212 " + item(attribute, item)))
                .collect(Collectors.joining("; "));
    }

    private String words(Optional<Attribute<?>> attribute, @Nullable Object value) {
        return value == null ? StepsModel.WORDS.get("fact.none") : item(attribute, value);
    }

    private String item(Optional<Attribute<?>> attribute, Object value) {
        if (value instanceof NodeId node) {
            return names.of(node);
        } else if (value instanceof Boolean yes) {
            return StepsModel.WORDS.get(yes ? "fact.yes" : "fact.no");
        } else if (value instanceof PartialDate date) {
            return InWords.date(date);
        } else if (value instanceof Long || value instanceof BigDecimal) {
            return figure(attribute, new BigDecimal(value.toString()));
        } else if (value instanceof Map<?, ?> codes) {
            return new TreeMap<>(codes)
                    .entrySet().stream()
                            .map(e -> e.getKey() + " " + e.getValue())
                            .collect(Collectors.joining(", "));
        }
        return composed(attribute, value);
    }

    private String composed(Optional<Attribute<?>> attribute, Object value) {
        if (value instanceof Observation observation) {
            var date = observation.date();
            var figure = figure(attribute, observation.value());
            return date == null ? figure : figure + ", " + InWords.date(date);
        } else if (value instanceof DatedChoice choice) {
            return choice(attribute, choice.choice());
        } else if (value instanceof Alias alias) {
            return alias.name();
        } else if (value instanceof Source source) {
            return source.toString();
        } else if (value instanceof Unread unread) {
            return unread.json();
        }
        return choice(attribute, value.toString());
    }

    private static String figure(Optional<Attribute<?>> attribute, BigDecimal value) {
        return (InWords.number(value) + " " + attribute.map(Attribute::unit).orElse("")).strip();
    }

    /** The label of a choice; any other text as it is. */
    private String choice(Optional<Attribute<?>> attribute, String text) {
        return attribute.map(a -> vocabulary.choiceLabel(a, text)).orElse(text);
    }
}
