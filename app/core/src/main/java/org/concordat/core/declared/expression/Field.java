package org.concordat.core.declared.expression;

import dev.cel.common.types.CelType;
import java.util.Optional;
import org.concordat.api.vocabulary.Attribute;

/**
 * What stands behind a dot.
 *
 * @param attribute the attribute that it reads, if it reads one
 * @param reader empty where the network does not say
 * @param otherwise what counts where the network does not say; empty if it is then not known
 */
record Field<E>(
        String name, CelType kind, Optional<Attribute<?>> attribute, Reader<E> reader, Optional<Object> otherwise) {

    /** Reads it of an element. */
    interface Reader<E> {
        Optional<?> read(E value);
    }

    static <E> Field<E> of(String name, CelType kind, Reader<E> reader) {
        return new Field<>(name, kind, Optional.empty(), reader, Optional.empty());
    }
}
