package org.concordat.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.concordat.exchange.table.Place;

/**
 * Takes down which rows are left out and why, in memory that does not grow with their number: it keeps the first few thousand and counts
 * the rest by reason. For one thread.
 */
public final class SkipLog {

    /** How many rows are kept one by one. */
    public static final int KEPT = 5_000;

    /** More reasons than any import has; a mistake that puts codes into reasons must not use up the memory. */
    private static final int REASONS = 1_000;

    private static final String OTHER = IntakeTexts.of("skipped.other");

    private final Consumer<Skipped> each;
    private final List<Skipped> first = new ArrayList<>();
    private final Map<String, Long> byReason = new HashMap<>();

    public SkipLog() {
        this(skipped -> {});
    }

    /** @param each is handed every row that is skipped, at once, also those that are not kept */
    public SkipLog(Consumer<Skipped> each) {
        this.each = each;
    }

    public void skip(Place place, String reason, String detail) {
        var skipped = new Skipped(place, reason, detail);
        each.accept(skipped);
        if (first.size() < KEPT) {
            first.add(skipped);
        }
        byReason.merge(byReason.size() < REASONS || byReason.containsKey(reason) ? reason : OTHER, 1L, Long::sum);
    }

    /** What was skipped so far. */
    public Skips skips() {
        var sorted = new LinkedHashMap<String, Long>();
        byReason.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return new Skips(first, sorted);
    }
}
