package org.concordat.desktop.inspector;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.concordat.api.network.Element;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Unread;
import org.concordat.api.vocabulary.Attribute;

/** What an editor has to show of an attribute. */
sealed interface Shown<T> {

    /** There is no such fact. */
    record Nothing<T>() implements Shown<T> {}

    record Value<T>(T value) implements Shown<T> {}

    /** Several elements that differ. */
    record Several<T>() implements Shown<T> {}

    /** A value that stands in the file and cannot be read here. */
    record Kept<T>(Unread unread) implements Shown<T> {}

    /** The value, or empty. */
    default Optional<T> found() {
        return this instanceof Value<T> shown ? Optional.of(shown.value) : Optional.empty();
    }

    static <T> Shown<T> of(Attribute<T> attribute, Facts facts) {
        var value = facts.get(attribute);
        if (value != null) {
            return new Value<>(value);
        }
        return facts.raw(attribute.id()) instanceof Unread unread ? new Kept<>(unread) : new Nothing<>();
    }

    /** What all the elements say of the attribute. */
    static <T> Shown<T> of(Attribute<T> attribute, List<? extends Element> elements) {
        var first = elements.get(0).facts();
        var value = first.raw(attribute.id());
        return elements.stream().allMatch(e -> Objects.equals(value, e.facts().raw(attribute.id())))
                ? of(attribute, first)
                : new Several<>();
    }
}
