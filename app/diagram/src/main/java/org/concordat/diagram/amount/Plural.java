package org.concordat.diagram.amount;

import java.util.Locale;
import java.util.Map;

/** English plurals of the labels of types. */
public final class Plural {

    private static final Map<String, String> IRREGULAR = Map.of("person", "people");

    private Plural() {}

    /** "12 GP practices" needs "GP practices", "1 body" needs "body". */
    public static String of(int count, String words) {
        if (count == 1) {
            return words;
        }
        int last = words.lastIndexOf(' ') + 1;
        var irregular = IRREGULAR.get(words.substring(last).toLowerCase(Locale.ROOT));
        if (irregular != null) {
            return words.substring(0, last) + irregular;
        } else if (words.matches(".*[^aeiou]y")) {
            return words.substring(0, words.length() - 1) + "ies";
        }
        return words + (words.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }

    /** A label as it stands within a sentence: "sub-ICB location", but "GP group". */
    public static String within(String label) {
        boolean acronym = label.length() < 2 || Character.isUpperCase(label.charAt(1));
        return acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
