package org.concordat.exchange.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.Observation;
import org.jspecify.annotations.Nullable;

/** Facts as a planner would write them into a list of changes. */
final class ValueWords {

    private ValueWords() {}

    static String change(@Nullable Object before, Object after) {
        if (after instanceof List<?> list) {
            var old = before instanceof List<?> earlier ? earlier : List.of();
            return list.stream()
                    .filter(item -> !old.contains(item))
                    .map(item -> "+ " + item(item))
                    .collect(Collectors.joining("; "));
        }
        return before == null
                ? IntakeTexts.of("difference.new", of(after))
                : IntakeTexts.of("difference", of(before), of(after));
    }

    private static String of(Object value) {
        if (value instanceof Map<?, ?> codes) {
            return new TreeMap<>(codes)
                    .entrySet().stream()
                            .map(e -> e.getKey() + " " + e.getValue())
                            .collect(Collectors.joining(", "));
        }
        return item(value);
    }

    private static String item(Object item) {
        if (item instanceof Observation figure) {
            return IntakeTexts.of(
                    "difference.figure",
                    figure.value(),
                    figure.date() == null
                            ? IntakeTexts.of("difference.undated")
                            : figure.date().toString());
        }
        if (item instanceof Alias alias) {
            return alias.name();
        }
        return item instanceof DatedChoice choice ? choice.choice() : item.toString();
    }
}
