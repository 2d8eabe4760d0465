package org.concordat.api.network;

import java.util.List;
import java.util.Optional;
import org.concordat.api.fact.ElementId;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * A node or a link: an id, a type and facts. Immutable.
 *
 * @since 0.1.0
 */
public sealed interface Element permits Node, Link {

    ElementId id();

    ElementType type();

    Facts facts();

    /** This element with other facts. */
    Element with(Facts facts);

    /** The fact, or null. */
    default <T> @Nullable T get(Attribute<T> attribute) {
        return facts().get(attribute);
    }

    default <T> T get(Attribute<T> attribute, T otherwise) {
        return facts().get(attribute, otherwise);
    }

    default <T> Optional<T> find(Attribute<T> attribute) {
        return facts().find(attribute);
    }

    /** The items of a fact that is a list; empty where there is none. */
    default <E> List<E> all(Attribute<List<E>> attribute) {
        return facts().all(attribute);
    }

    default boolean has(Attribute<?> attribute) {
        return facts().has(attribute);
    }
}
