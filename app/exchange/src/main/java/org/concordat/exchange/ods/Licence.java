package org.concordat.exchange.ods;

import java.time.LocalDate;
import org.concordat.api.fact.Source;
import org.jspecify.annotations.Nullable;

/** What the national files are called as sources, and under which licence they are. */
final class Licence {

    static final String ATTRIBUTION =
            "Contains public sector information licensed under the Open Government Licence v3.0.";
    private static final String LOCATOR = "Open Government Licence v3.0";

    private Licence() {}

    /** A file as the source of an element. @param quote the name as printed, or empty */
    static Source source(String document, String quote, @Nullable LocalDate date) {
        return new Source(document, LOCATOR, quote, date == null ? "" : date.toString());
    }
}
