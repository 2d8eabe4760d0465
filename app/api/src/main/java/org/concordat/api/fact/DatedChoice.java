package org.concordat.api.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A choice that holds for a time, such as "virtual" until March 2018.
 *
 * @param from its beginning; null for always so far
 * @param to its end; null for open
 */
public record DatedChoice(
        String choice, @Nullable PartialDate from, @Nullable PartialDate to) {

    public DatedChoice {
        if (choice.isBlank()) {
            throw new IllegalArgumentException("A dated choice names a choice");
        }
    }

    public static DatedChoice always(String choice) {
        return new DatedChoice(choice, null, null);
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !from.earliest().isAfter(day))
                && (to == null || !to.latest().isBefore(day));
    }
}
