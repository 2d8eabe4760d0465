package org.concordat.core.declared.expression;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Element;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.Kind;

/** Something that an element is or has, told without a formula. */
public sealed interface Trait {

    boolean isOf(Element element, Check check);

    /** That it is of one of these types or of a subtype. */
    record OfType(List<ElementType> types) implements Trait {

        @Override
        public boolean isOf(Element element, Check check) {
            return types.stream().anyMatch(type -> Pick.isA(element, type));
        }
    }

    /** That its name has certain words in it. */
    record Named(Pattern words) implements Trait {

        /** Any of these, as whole words, letter case aside. */
        public static Named of(List<String> any) {
            var words = any.stream()
                    .map(name -> Pattern.quote(name.strip()))
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
            return new Named(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        @Override
        public boolean isOf(Element element, Check check) {
            return words.matcher(InWords.of(element, check.network())).find();
        }
    }

    /**
     * That an attribute has one of these values, or one of several that it holds on the day. As in formulas a text that is not there is
     * empty, and a yes or no that is not there is no.
     */
    record Fact(Attribute<?> attribute, Set<Object> values) implements Trait {

        public Fact {
            values = Set.copyOf(values);
        }

        @Override
        public boolean isOf(Element element, Check check) {
            var held = Stated.fact(element, attribute)
                    .map(fact -> all(fact, check))
                    .orElse(List.of());
            return held.isEmpty() ? values.contains(otherwise()) : held.stream().anyMatch(values::contains);
        }

        private Object otherwise() {
            return attribute.kind() == Kind.YES_NO ? (Object) false : "";
        }

        private static List<?> all(Object fact, Check check) {
            if (!(fact instanceof List<?> several)) {
                return List.of(fact);
            }
            return several.stream()
                    .filter(item -> !(item instanceof DatedChoice dated) || dated.holdsOn(check.day()))
                    .map(item -> item instanceof DatedChoice dated ? dated.choice() : item)
                    .toList();
        }
    }

    /** An attribute of a care model that is not here: what it says is not known. */
    record NotKnownHere(String attribute) implements Trait {

        @Override
        public boolean isOf(Element element, Check check) {
            return false;
        }
    }
}
