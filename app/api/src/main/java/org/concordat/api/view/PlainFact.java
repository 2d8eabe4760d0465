package org.concordat.api.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;

/**
 * A fact of whatever kind as one number or as texts, to be compared, coloured by and searched; of several figures the latest.
 *
 * @since 0.1.0
 */
public final class PlainFact {

    private static final double DAYS_IN_YEAR = 366;

    private PlainFact() {}

    /** The number that a fact is; of a date the year, with the part of it that is over. */
    public static OptionalDouble number(Object fact) {
        if (fact instanceof Long || fact instanceof BigDecimal) {
            return OptionalDouble.of(((Number) fact).doubleValue());
        } else if (fact instanceof PartialDate date) {
            return OptionalDouble.of(date.start().getYear() + (date.start().getDayOfYear() - 1) / DAYS_IN_YEAR);
        }
        return fact instanceof List<?> list ? latest(list) : OptionalDouble.empty();
    }

    private static OptionalDouble latest(List<?> list) {
        var observations = list.stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .toList();
        return Observation.on(LocalDate.MAX, observations).stream()
                .mapToDouble(o -> o.value().doubleValue())
                .findFirst();
    }

    /** The words of a fact, one for each of its items: ids of choices, names, codes, {@code true} or {@code false}. */
    public static List<String> texts(Object fact) {
        var texts = new ArrayList<String>();
        if (fact instanceof Map<?, ?> codes) {
            codes.values().forEach(code -> texts.add(String.valueOf(code)));
        } else if (fact instanceof List<?> list) {
            list.forEach(item -> texts.add(text(item)));
        } else {
            texts.add(text(fact));
        }
        return texts;
    }

    /** The one word that a fact is told apart by: of choices that hold one after another the last. */
    public static String text(Object fact) {
        if (fact instanceof DatedChoice choice) {
            return choice.choice();
        } else if (fact instanceof Alias alias) {
            return alias.name();
        } else if (fact instanceof NodeId id) {
            return id.value();
        } else if (fact instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (fact instanceof Observation observation) {
            return observation.value().toPlainString();
        } else if (fact instanceof Source source) {
            return source + (source.quote().isEmpty() ? "" : ": " + source.quote());
        }
        return fact instanceof List<?> list ? last(list) : fact.toString();
    }

    private static String last(List<?> list) {
        return list.stream()
                .filter(DatedChoice.class::isInstance)
                .map(DatedChoice.class::cast)
                .max(Comparator.comparing(DatedChoice::beginning))
                .map(DatedChoice::choice)
                .orElseGet(() -> list.isEmpty() ? "" : text(list.get(0)));
    }

    /** A number as a planner types it, thousands parted by commas or not. */
    public static OptionalDouble parse(String typed) {
        try {
            double number = Double.parseDouble(typed.strip().replace(",", ""));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
