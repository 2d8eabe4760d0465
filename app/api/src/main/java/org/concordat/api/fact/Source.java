package org.concordat.api.fact;

/**
 * Where a fact was found.
 *
 * @param document the document, such as a report, a paper or a national file
 * @param locator the place in it: lines, page, table or web address; empty for none
 * @param quote its words, or empty
 * @param date when it was published or read, as printed; empty for unknown
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

    /** Document and locator on one line. */
    @Override
    public String toString() {
        return locator.isEmpty() ? document : document + ", " + locator;
    }
}
