package org.concordat.api.fact;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact was found.
 *
 * @param document the document, such as a report, a paper or a national file
 * @param locator the place in it: lines, page, table or web address; empty for none
 * @param quote its words, or empty
 * @param date when it was published or read, as printed; empty for unknown
 * @since 0.1.0
 */
public record Source(String document, String locator, String quote, String date) {

    public Source {
        if (document.isBlank()) {
            throw new IllegalArgumentException("A source names a document");
        }
    }

    public static Source of(String document, String locator) {
        return new Source(document, locator, "", "");
    }

    // By hand as in NodeId, for quick starts.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Source that
                        && document.equals(that.document)
                        && locator.equals(that.locator)
                        && quote.equals(that.quote)
                        && date.equals(that.date);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * document.hashCode() + locator.hashCode()) + quote.hashCode()) + date.hashCode();
    }

    /** Document and locator on one line. */
    @Override
    public String toString() {
        return locator.isEmpty() ? document : document + ", " + locator;
    }
}
