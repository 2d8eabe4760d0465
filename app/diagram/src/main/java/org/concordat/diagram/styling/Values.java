package org.concordat.diagram.styling;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.reading.InWords;
import org.concordat.api.view.PlainFact;
import org.concordat.api.view.StyleRule;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.amount.Amounts;

/** What a rule goes by: values of elements as numbers, as keys and in words. For any thread. */
public final class Values {

    static final Words WORDS = Words.beside(Values.class);

    /** Smaller figures are worth a decimal. */
    private static final double SMALL = 100;

    private final Vocabulary vocabulary;
    private final Measured measured;

    public Values(Vocabulary vocabulary) {
        this(vocabulary, Measured.NOTHING);
    }

    /** @param measured what rules that go by measures read */
    public Values(Vocabulary vocabulary, Measured measured) {
        this.vocabulary = vocabulary;
        this.measured = measured;
    }

    /** The value as a number. @param links how many there are at the element */
    OptionalDouble number(Element element, String by, int links) {
        if (by.equals(StyleRule.LINKS)) {
            return OptionalDouble.of(links);
        } else if (by.startsWith(StyleRule.MEASURE)) {
            return measured.value(element.id(), by);
        }
        var fact = element.facts().raw(by);
        return fact == null ? OptionalDouble.empty() : PlainFact.number(fact);
    }

    /** What the value is told apart by; empty for none. */
    public static String key(Element element, String by) {
        if (by.equals(StyleRule.TYPE)) {
            return element.type().id();
        }
        var fact = element.facts().raw(by);
        return fact == null ? "" : PlainFact.text(fact);
    }

    /** The value of an element in words; empty for none. */
    String words(Element element, String by, int links) {
        if (by.equals(StyleRule.TYPE)) {
            return element.type().label();
        } else if (by.equals(StyleRule.LINKS)) {
            return WORDS.format("links.count", links);
        } else if (by.startsWith(StyleRule.MEASURE)) {
            var value = measured.value(element.id(), by);
            return value.isPresent() ? number(value.getAsDouble(), by) : "";
        }
        var fact = element.facts().raw(by);
        if (fact == null) {
            return "";
        } else if (fact instanceof PartialDate date) {
            return InWords.date(date);
        }
        var number = PlainFact.number(fact);
        return number.isPresent() ? number(number.getAsDouble(), by) : words(by, PlainFact.text(fact));
    }

    /** A number in words, with its unit. */
    public String number(double number, String by) {
        var attribute = vocabulary.attribute(by);
        if (attribute.filter(a -> a.kind().name() == Kind.Name.DATE).isPresent()) {
            return Integer.toString((int) Math.floor(number));
        }
        var measure = measured.measure(by);
        var unit = measure == null ? attribute.map(Attribute::unit).orElse("") : measure.unit();
        boolean small = Math.abs(number) < SMALL && number != Math.rint(number);
        if (small || unit.isEmpty() || number < 0) {
            var plain = InWords.number(BigDecimal.valueOf(number));
            return unit.isEmpty() ? plain : WORDS.format("with.unit", plain, unit);
        }
        return Amounts.withUnit(number, unit);
    }

    /** A key in words. */
    public String words(String by, String key) {
        if (by.equals(StyleRule.TYPE)) {
            return typeLabel(key);
        }
        var attribute = vocabulary.attribute(by);
        if (attribute.filter(a -> a.kind().name() == Kind.Name.YES_NO).isPresent()) {
            return WORDS.get(key.equals("true") ? "yes" : "no");
        }
        return attribute.map(a -> vocabulary.choiceLabel(a, key)).orElse(key);
    }

    private String typeLabel(String id) {
        return vocabulary.nodeTypes().stream()
                .filter(type -> type.id().equals(id))
                .map(type -> type.label())
                .findFirst()
                .orElseGet(() -> vocabulary.linkTypes().stream()
                        .filter(type -> type.id().equals(id))
                        .map(type -> type.label())
                        .findFirst()
                        .orElse(id));
    }

    /** What a rule goes by, in words: "List size". */
    public String label(String by) {
        if (by.equals(StyleRule.TYPE) || by.equals(StyleRule.LINKS)) {
            return WORDS.get("by." + by.toLowerCase(Locale.ROOT));
        }
        var measure = measured.measure(by);
        if (measure != null) {
            return measure.label();
        } else if (by.startsWith(StyleRule.MEASURE)) {
            return WORDS.get("by.measure");
        }
        return vocabulary.attribute(by).map(Attribute::label).orElse(by);
    }
}
