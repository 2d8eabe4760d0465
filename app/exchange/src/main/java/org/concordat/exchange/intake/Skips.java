package org.concordat.exchange.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that an import left out.
 *
 * @param first the first of them, in the order of the files; at most {@link SkipLog#KEPT}
 * @param byReason how many there are for each reason, all of them, the most frequent first
 */
public record Skips(List<Skipped> first, Map<String, Long> byReason) {

    public static final Skips NONE = new Skips(List.of(), Map.of());

    public Skips {
        first = List.copyOf(first);
        byReason = Collections.unmodifiableMap(new LinkedHashMap<>(byReason));
    }

    /** How many rows were left out. */
    public long count() {
        return byReason.values().stream().mapToLong(Long::longValue).sum();
    }
}
