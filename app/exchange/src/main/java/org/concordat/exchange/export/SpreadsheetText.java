package org.concordat.exchange.export;

/**
 * Texts that a spreadsheet would take for a formula when it opens a file of plain text.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
public final class SpreadsheetText {

    private static final String STARTS = "=+-@\t\r";

    /** How many characters a cell holds. */
    public static final int LONGEST = 32_767;

    private SpreadsheetText() {}

    public static boolean isLikeAFormula(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text behind an apostrophe if it is like a formula. */
    public static String guarded(String text) {
        return isLikeAFormula(text) ? "'" + text : text;
    }
}
