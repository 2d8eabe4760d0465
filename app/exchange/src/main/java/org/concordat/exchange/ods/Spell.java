package org.concordat.exchange.ods;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time that a practice was or is in a primary care network. */
record Spell(
        String practice,
        String pcn,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    boolean isOver(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
