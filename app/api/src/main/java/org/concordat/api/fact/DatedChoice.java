package org.concordat.api.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A choice that holds for a time, such as "virtual" until March 2018.
 *
 * @param from its beginning; null for always so far
 * @param to its end; null for open
 * @since 0.1.0
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

    /** The first day on which it can hold; {@link LocalDate#MIN} where it has no beginning. */
    public LocalDate beginning() {
        return from == null ? LocalDate.MIN : from.earliest();
    }

    /** The one that holds on a day; where several do, the one that began last. */
    public static Optional<DatedChoice> on(LocalDate day, List<DatedChoice> choices) {
        return choices.stream().filter(c -> c.holdsOn(day)).max(Comparator.comparing(DatedChoice::beginning));
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !from.earliest().isAfter(day))
                && (to == null || !to.latest().isBefore(day));
    }
}
