package org.concordat.exchange.ods;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the capitals of the registers into names as people write them: "THE DENSHAM SURGERY" becomes "The Densham Surgery". Names that
 * have small letters already stay as they are.
 */
final class ReadableName {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'\u2019]+");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(ST|ND|RD|TH)");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");

    private static final Set<String> SMALL = Set.of(
            "AND", "OF", "THE", "IN", "AT", "ON", "FOR", "TO", "BY", "WITH", "UNDER", "UPON", "LE", "DE", "LA", "CUM");
    /** Words without a vowel that are no initials. */
    private static final Set<String> SHORT_WORDS = Set.of(
            "DR", "DRS", "ST", "MR", "MRS", "MS", "RD", "LTD", "CTR", "HTH", "HLTH", "SCH", "PTNRS", "GRP", "PTNR",
            "PTRS", "CNTR", "CNT", "BLVD", "GT");
    /** Initials that have a vowel, or could be read as a word. */
    private static final Set<String> INITIALS = Set.of(
            "ABC", "BMI", "CIC", "DHU", "ED", "GPS", "ICB", "ICS", "II", "III", "IV", "IUC", "IW", "MIU", "NEL", "NGP",
            "OOH", "RAF", "SAS", "SE", "NE", "UCC", "UHB", "UK", "VI", "VII", "WIC", "YOI");

    private ReadableName() {}

    static String of(String name) {
        var tidy = name.strip().replaceAll("\\s+", " ");
        return tidy.chars().anyMatch(Character::isLowerCase) ? tidy : readable(tidy);
    }

    private static String readable(String name) {
        var words = WORD.matcher(name);
        var text = new StringBuilder();
        var before = "";
        while (words.find()) {
            var word = words.group();
            boolean initials = before.equals("DR") && word.length() == 2 && words.end() < name.length();
            var readable = initials ? word : word(word, begins(name, words.start()));
            words.appendReplacement(text, Matcher.quoteReplacement(readable));
            before = word;
        }
        return words.appendTail(text).toString();
    }

    /** Whether a part of the name begins there: at the start, after a bracket or a comma, or after a dash with a space. */
    private static boolean begins(String name, int at) {
        var before = name.substring(0, at);
        return before.isEmpty() || before.endsWith("(") || before.endsWith(", ") || before.endsWith("- ");
    }

    private static String word(String word, boolean first) {
        if (SMALL.contains(word)) {
            return first ? capitalised(word) : word.toLowerCase(Locale.ROOT);
        }
        if (ORDINAL.matcher(word).matches()) {
            return word.toLowerCase(Locale.ROOT);
        }
        if (APOSTROPHE.matcher(word).find()) {
            return withApostrophe(word);
        }
        boolean isShort = SHORT_WORDS.contains(word);
        boolean initials =
                INITIALS.contains(word) || !isShort && !VOWEL.matcher(word).find();
        if (initials || Character.isDigit(word.charAt(0))) {
            return word;
        }
        return capitalised(word);
    }

    /** "MARY'S" becomes "Mary's", "O'BRIEN" becomes "O'Brien". */
    private static String withApostrophe(String word) {
        int at = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
        var rest = word.substring(at + 1);
        return capitalised(word.substring(0, at))
                + word.charAt(at)
                + (at == 1 ? capitalised(rest) : rest.toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String word) {
        if (word.startsWith("MC") && word.length() > 4) {
            return "Mc" + capitalised(word.substring(2));
        }
        return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
