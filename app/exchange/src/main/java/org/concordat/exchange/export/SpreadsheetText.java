package org.concordat.exchange.export;

/**
 * Texts that a spreadsheet would take for a formula when it opens a file of plain text.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
public final class SpreadsheetText {

    private static final String STARTS = "=+-@\t\r";
    private static final char GUARD = '\'';

    /** How many characters a cell holds. */
    public static final int LONGEST = 32_767;

    private SpreadsheetText() {}

    /** Also one behind apostrophes, so that it can be told from one that was guarded. */
    public static boolean isLikeAFormula(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == GUARD) {
            start++;
        }
        return start < text.length() && STARTS.indexOf(text.charAt(start)) >= 0;
    }

    /** The text behind an apostrophe if it is like a formula. */
    public static String guarded(String text) {
        return isLikeAFormula(text) ? GUARD + text : text;
    }

    /** The text that was guarded. */
    public static String unguarded(String text) {
        return !text.isEmpty() && text.charAt(0) == GUARD && isLikeAFormula(text) ? text.substring(1) : text;
    }
}
