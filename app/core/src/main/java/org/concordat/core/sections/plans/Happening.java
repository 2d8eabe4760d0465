package org.concordat.core.sections.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.api.fact.PartialDate;

/**
 * Something that changed.
 *
 * @param what its kind, a key of a text
 * @param who one to whom it happened
 * @param whole what was joined, left or changed into; empty for nothing
 * @param date when; empty for not known
 */
record Happening(String what, String who, String whole, Optional<PartialDate> date) {

    /** For putting in order; what has no date comes last. */
    LocalDate day() {
        return date.map(PartialDate::start).orElse(LocalDate.MAX);
    }
}
