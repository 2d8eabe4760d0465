package org.concordat.api.view;

import java.util.Locale;
import java.util.OptionalDouble;
import org.concordat.api.network.Element;

/**
 * Something that is true of an element or not, by one of its facts.
 *
 * @param attribute the id of the attribute
 * @param value what the fact is compared with, a number in plain digits or a text; empty where nothing is compared
 * @since 0.1.0
 */
public record Condition(String attribute, Test test, String value) {

    /** How a fact is looked at. Texts are compared without regard to capitals; without a fact only {@code HAS_NOT} and {@code IS_NOT} hold. */
    public enum Test {
        HAS,
        HAS_NOT,
        IS,
        IS_NOT,
        CONTAINS,
        MORE_THAN,
        LESS_THAN;

        /** Whether it needs a value to compare with. */
        public boolean compares() {
            return this != HAS && this != HAS_NOT;
        }
    }

    public boolean holds(Element element) {
        var fact = element.facts().raw(attribute);
        if (fact == null) {
            return test == Test.HAS_NOT || test == Test.IS_NOT;
        }
        return switch (test) {
            case HAS -> true;
            case HAS_NOT -> false;
            case IS -> is(fact);
            case IS_NOT -> !is(fact);
            case CONTAINS ->
                PlainFact.texts(fact).stream().anyMatch(text -> lower(text).contains(lower(value)));
            case MORE_THAN -> compare(fact) > 0;
            case LESS_THAN -> compare(fact) < 0;
        };
    }

    private boolean is(Object fact) {
        var number = PlainFact.number(fact);
        var wanted = number.isPresent() ? PlainFact.parse(value) : OptionalDouble.empty();
        return wanted.isPresent()
                ? number.getAsDouble() == wanted.getAsDouble()
                : PlainFact.texts(fact).stream().anyMatch(text -> lower(text).equals(lower(value)));
    }

    /** 0 where one of them is no number. */
    private int compare(Object fact) {
        var number = PlainFact.number(fact);
        var wanted = PlainFact.parse(value);
        return number.isPresent() && wanted.isPresent()
                ? Double.compare(number.getAsDouble(), wanted.getAsDouble())
                : 0;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
