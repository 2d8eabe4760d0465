package org.concordat.desktop.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what a few typed letters mean: they must occur in order; whole words and beginnings of words count more. */
public final class FuzzyMatch {

    private static final int WORD_START = 10;
    private static final int IN_A_ROW = 5;
    private static final int SOLID = 40;

    private FuzzyMatch() {}

    /** The items that match, the best first; all of them, in order, for an empty query. */
    public static <T> List<T> best(String query, Stream<T> items, Function<T, String> text) {
        record Hit<T>(T item, int score) {}
        return items.flatMap(item -> score(query, text.apply(item)).stream().mapToObj(s -> new Hit<>(item, s)))
                .sorted(Comparator.comparingInt((Hit<T> hit) -> -hit.score))
                .map(Hit::item)
                .toList();
    }

    /** How well the query fits the text, the more the better; empty if it does not. */
    public static OptionalInt score(String query, String text) {
        var letters = query.toLowerCase(Locale.ROOT).replace(" ", "");
        var lower = text.toLowerCase(Locale.ROOT);
        int score = lower.contains(query.toLowerCase(Locale.ROOT).strip()) ? SOLID : 0;
        int last = -2;
        for (int i = 0; i < letters.length(); i++) {
            int at = next(lower, letters.charAt(i), last + 1);
            if (at < 0) {
                return OptionalInt.empty();
            }
            score += (startsWord(lower, at) ? WORD_START : 0) + (at == last + 1 ? IN_A_ROW : 0);
            last = at;
        }
        return OptionalInt.of(score * 100 - text.length());
    }

    /** The next occurrence, at the beginning of a word if there is one. */
    private static int next(String text, char letter, int from) {
        int start = Math.max(from, 0);
        int first = text.indexOf(letter, start);
        if (first < 0 || first == start) {
            return first;
        }
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) == letter && startsWord(text, i)) {
                return i;
            }
        }
        return first;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
