package org.concordat.core.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What tells a name apart: its words without case, accents, endings, order, remarks in brackets and the words that many names share,
 * such as "NHS", "partnership" or "surgery". "The Park Surgery" and "Park Practice" come to the same; "Oxford Health" and "Oxford
 * University Hospitals" do not.
 *
 * @param words sorted; empty if the name has nothing distinctive
 */
public record DistinctiveName(List<String> words) {

    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final int ASCII = 128;
    private static final List<String> ENDINGS = List.of("ing", "ed", "s");
    private static final int SHORTEST_TO_MISSPELL = 6;

    private static final Set<String> FILLING = Set.of("the", "and");
    private static final Set<String> SHARED = Set.of(
            "nhs",
            "ft",
            "foundation",
            "trust",
            "ccg",
            "icb",
            "clinical",
            "commissioning",
            "group",
            "the",
            "and",
            "of",
            "for",
            "at",
            "in",
            "ltd",
            "limited",
            "llp",
            "plc",
            "cic",
            "partnership",
            "partner",
            "practice",
            "surgery",
            "centre",
            "center",
            "medical",
            "health",
            "healthcare",
            "care",
            "hospital",
            "service",
            "council",
            "city",
            "borough",
            "county",
            "dr",
            "doctor",
            "prof",
            "professor",
            "sir",
            "dame",
            "mr",
            "mrs",
            "ms");

    public DistinctiveName {
        words = List.copyOf(words);
    }

    public static DistinctiveName of(String name) {
        return new DistinctiveName(
                words(name).filter(w -> !SHARED.contains(w)).sorted().toList());
    }

    /**
     * All words of a name but articles: "The Park Surgery" comes to the same as "Park Surgery", and to something else than "Park Medical
     * Centre".
     */
    static DistinctiveName inFull(String name) {
        return new DistinctiveName(
                words(name).filter(w -> !FILLING.contains(w)).sorted().toList());
    }

    /** All words of a name in their order, without case, accents, endings and remarks: equal when the names are one but for spelling. */
    public static String plain(String name) {
        return String.join(" ", words(name).toList());
    }

    private static Stream<String> words(String name) {
        var letters = unaccented(withoutRemarks(name.toLowerCase(Locale.ROOT)));
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
                word.append(letter);
            } else if (letter != '\'' && letter != '\u2019' && !word.isEmpty()) {
                words.add(stem(word.toString()));
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(stem(word.toString()));
        }
        return words.stream();
    }

    private static String withoutRemarks(String name) {
        return name.indexOf('(') < 0 ? name : REMARK.matcher(name).replaceAll(" ");
    }

    /** Very many names are read at once, and few have accents. */
    private static String unaccented(String name) {
        return name.chars().allMatch(letter -> letter < ASCII)
                ? name
                : MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Without the endings that tell spellings of one name apart: connected and connecting, hospital and hospitals. */
    private static String stem(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /**
     * Keys of which two names share one if they may be the same: the words, and the words without one that might be misspelt, of which
     * only the first letter is kept.
     */
    public List<String> keys() {
        var keys = new LinkedHashSet<String>();
        if (!words.isEmpty()) {
            keys.add(String.join(" ", words));
        }
        for (int i = 0; words.size() > 1 && i < words.size(); i++) {
            if (words.get(i).length() >= SHORTEST_TO_MISSPELL) {
                var others = new ArrayList<>(words);
                others.remove(i);
                keys.add(words.get(i).charAt(0) + "* " + String.join(" ", others));
            }
        }
        return List.copyOf(keys);
    }

    /** Whether the words are the same, but for at most one letter in one of several words. */
    public boolean isLike(DistinctiveName other) {
        if (words.isEmpty() || words.size() != other.words.size()) {
            return false;
        }
        var mine = new ArrayList<>(words);
        var theirs = new ArrayList<>(other.words);
        other.words.forEach(mine::remove);
        words.forEach(theirs::remove);
        return mine.isEmpty() && theirs.isEmpty()
                || words.size() > 1 && mine.size() == 1 && theirs.size() == 1 && isMisspelt(mine.get(0), theirs.get(0));
    }

    private static boolean isMisspelt(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST_TO_MISSPELL || Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - start - end <= 1;
    }
}
