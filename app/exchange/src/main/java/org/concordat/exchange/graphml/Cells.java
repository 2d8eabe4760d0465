package org.concordat.exchange.graphml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Unread;
import org.jspecify.annotations.Nullable;

/**
 * The cells that a fact comes to, each with the suffix of its column: one for most kinds, one for each code of a set of codes, and for
 * figures both the one that applies on the day and the text of all.
 */
final class Cells {

    static final String ALL = "_all";
    static final String UNREAD = "_unread";

    private Cells() {}

    static void of(Object fact, LocalDate day, BiConsumer<String, Object> receiver) {
        if (fact instanceof List<?> list) {
            ofList(list, day, receiver);
        } else if (fact instanceof Map<?, ?> codes) {
            new TreeMap<>(codes).forEach((scheme, code) -> receiver.accept("_" + scheme, code));
        } else if (fact instanceof Unread unread) {
            receiver.accept(UNREAD, unread.json());
        } else if (fact instanceof Long || fact instanceof BigDecimal || fact instanceof Boolean) {
            receiver.accept("", fact);
        } else if (!fact.toString().isEmpty()) {
            receiver.accept("", fact.toString());
        }
    }

    private static void ofList(List<?> list, LocalDate day, BiConsumer<String, Object> receiver) {
        if (list.isEmpty()) {
            return;
        }
        if (list.get(0) instanceof Observation) {
            var observations = list.stream().map(Observation.class::cast).toList();
            Observation.on(day, observations).ifPresent(o -> receiver.accept("", figure(o.value())));
            receiver.accept(ALL, joined(observations.stream().map(Cells::text), " | "));
        } else {
            receiver.accept("", joined(list.stream().map(Cells::text), "; "));
        }
    }

    /** A whole figure as a whole number, so that a column of patients is one of whole numbers. */
    private static Object figure(BigDecimal value) {
        boolean whole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
        boolean fits = value.precision() - (long) value.scale() <= 18;
        return whole && fits ? (Object) value.longValueExact() : value;
    }

    private static String text(Object item) {
        if (item instanceof Alias alias) {
            return alias.name() + period(alias.from(), alias.to());
        }
        if (item instanceof DatedChoice choice) {
            return choice.choice() + period(choice.from(), choice.to());
        }
        return item.toString();
    }

    private static String text(Observation observation) {
        var source = observation.source();
        var remarks = joined(
                Stream.of(observation.basis(), source == null ? "" : source.toString())
                        .filter(r -> !r.isEmpty()),
                "; ");
        return (observation.date() == null ? "" : observation.date() + ": ")
                + ColumnType.text(observation.value())
                + (remarks.isEmpty() ? "" : " (" + remarks + ")");
    }

    private static String period(@Nullable PartialDate from, @Nullable PartialDate to) {
        return from == null && to == null ? "" : " (" + orNothing(from) + " to " + orNothing(to) + ")";
    }

    private static String orNothing(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private static String joined(Stream<String> parts, String separator) {
        return parts.collect(Collectors.joining(separator));
    }
}
