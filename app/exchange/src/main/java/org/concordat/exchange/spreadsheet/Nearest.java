package org.concordat.exchange.spreadsheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The names that a mistyped one may have meant. */
final class Nearest {

    private static final int OFFERED = 3;
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The nearest names, the nearest first, joined by commas. */
    static String to(String wanted, Collection<String> names) {
        var word = cut(Letters.joined(wanted));
        return names.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String name) -> distance(word, cut(Letters.joined(name))))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(OFFERED)
                .collect(Collectors.joining(", "));
    }

    private static String cut(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }

    /** How many letters must be put in, taken out or changed (Levenshtein); less for a word within the other. */
    private static int distance(String one, String other) {
        if (!one.isEmpty() && (other.contains(one) || (!other.isEmpty() && one.contains(other)))) {
            return Math.abs(one.length() - other.length()) / 2;
        }
        var above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
