package org.concordat.api.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its date and its source. Figures that disagree are kept side by side; a date picks the one that applies.
 *
 * @param value the figure in the unit of the attribute
 * @param date when it was so; null for unknown
 * @param source where it was found; null for unknown
 * @param basis what it rests on, in words, such as "about", "registered list" or "derived"; empty for none
 * @since 0.1.0
 */
public record Observation(
        BigDecimal value,
        @Nullable PartialDate date,
        @Nullable Source source,
        String basis) {

    public static Observation of(long value, PartialDate date, Source source) {
        return new Observation(BigDecimal.valueOf(value), date, source, "");
    }

    /**
     * The observation that applies on a day: the latest one that is not after it, else the earliest after it, else an undated one.
     */
    public static Optional<Observation> on(LocalDate day, List<Observation> observations) {
        var dated = observations.stream().filter(o -> o.date != null).toList();
        Comparator<Observation> byStart = Comparator.comparing(o -> o.date == null ? LocalDate.MIN : o.date.start());
        return dated.stream()
                .filter(o -> o.date != null && !o.date.start().isAfter(day))
                .max(byStart)
                .or(() -> dated.stream().min(byStart))
                .or(() -> observations.stream().findFirst());
    }
}
