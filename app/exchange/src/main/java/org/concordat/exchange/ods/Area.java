package org.concordat.exchange.ods;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordat.exchange.intake.IntakeException;

/**
 * The part of England to import: a practice is in it if any of the conditions holds. Without conditions it is all of England.
 *
 * @param conditions in the order in which they were given
 */
public record Area(Set<Condition> conditions) {

    public static final Area ENGLAND = new Area(Set.of());

    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}");

    /** By what a practice is chosen. */
    public enum By {
        COMMISSIONER,
        PCN,
        POSTCODE,
        TRUST;

        /** The word in a condition such as {@code postcode=WV}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One condition. @param value a code or the beginning of a postcode, in capitals */
    public record Condition(By by, String value) {

        @Override
        public String toString() {
            return by.word() + "=" + value;
        }
    }

    public Area {
        conditions = Collections.unmodifiableSet(new LinkedHashSet<>(conditions));
    }

    /**
     * Reads conditions such as {@code commissioner=06A,06L} and {@code postcode=WV}; a value without a word has the word before it.
     *
     * @throws IntakeException if one has no word that is known, or no value
     */
    public static Area parse(List<String> texts) throws IntakeException {
        var conditions = new LinkedHashSet<Condition>();
        for (var text : texts) {
            By by = null;
            for (var part : text.split(",", -1)) {
                int equals = part.indexOf('=');
                by = equals < 0 ? by : by(part.substring(0, equals).strip(), text);
                var value = part.substring(equals + 1).strip().toUpperCase(Locale.ROOT);
                if (by == null || value.isEmpty()) {
                    throw new IntakeException(OdsTexts.of("refused.where", text));
                }
                conditions.add(new Condition(by, value));
            }
        }
        return new Area(conditions);
    }

    private static By by(String word, String text) throws IntakeException {
        for (var by : By.values()) {
            if (by.word().equalsIgnoreCase(word)) {
                return by;
            }
        }
        throw new IntakeException(OdsTexts.of("refused.where", text));
    }

    public boolean isEngland() {
        return conditions.isEmpty();
    }

    /** The values of one kind of condition. */
    public List<String> values(By by) {
        return conditions.stream()
                .filter(c -> c.by() == by)
                .map(Condition::value)
                .toList();
    }

    /** The conditions as they are written. */
    @Override
    public String toString() {
        return conditions.stream().map(Condition::toString).collect(Collectors.joining(", "));
    }

    boolean names(By by, String value) {
        return conditions.contains(new Condition(by, value));
    }

    /** Whether a postcode begins with an area (WV), a district (WV1, not WV10) or more (WV1 4). */
    static boolean isWithin(String postcode, String beginning) {
        if (DISTRICT.matcher(beginning).matches()) {
            return area(postcode).equals(beginning);
        }
        return beginning.contains(" ")
                ? postcode.startsWith(beginning)
                : postcode.equals(beginning) || postcode.startsWith(beginning + " ");
    }

    /** The letters that a postcode begins with: WV of WV10 9PG. */
    static String area(String postcode) {
        int letters = 0;
        while (letters < postcode.length() && Character.isLetter(postcode.charAt(letters))) {
            letters++;
        }
        return postcode.substring(0, letters);
    }
}
