package org.concordat.desktop.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;

/**
 * One dated figure.
 *
 * @param from the first day that its date means
 * @param to the last day that its date means
 * @param approximate whether the date is about, before or after what it says
 * @param words the figure with its unit, its date and its source
 */
record Point(LocalDate from, LocalDate to, BigDecimal value, boolean approximate, String words) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Point of(Observation observation, PartialDate date, boolean approximate, String words) {
        return new Point(date.start(), date.end(), observation.value(), approximate, words);
    }

    /** The day in the middle of what the date means, counted from 1970. */
    double day() {
        return BigDecimal.valueOf(from.toEpochDay() + to.toEpochDay())
                .divide(TWO, 1, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
