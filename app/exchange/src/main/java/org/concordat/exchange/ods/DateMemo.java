package org.concordat.exchange.ods;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Remembers the last date that was read: a file of a million rows has one extract date. */
final class DateMemo {

    private String text = "";
    private @Nullable LocalDate date;

    /** The day, or null where there is none. */
    @Nullable
    LocalDate of(String wanted) {
        if (!wanted.equals(text)) {
            date = OdsDates.parse(wanted);
            text = wanted;
        }
        return date;
    }
}
