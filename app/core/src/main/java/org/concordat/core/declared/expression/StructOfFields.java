package org.concordat.core.declared.expression;

import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A kind of value that has fields. */
final class StructOfFields<E> {

    private final Map<String, Field<E>> fields = new LinkedHashMap<>();
    private final String name;

    StructOfFields(String name) {
        this.name = name;
    }

    /** Adds a field unless one has its name. */
    void add(Field<E> field) {
        fields.putIfAbsent(field.name(), field);
    }

    Optional<Field<E>> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    Map<String, Field<E>> all() {
        return fields;
    }

    // All fields are there before anybody asks.
    @SuppressWarnings("Immutable")
    StructType type() {
        return StructType.create(
                name, ImmutableSet.copyOf(fields.keySet()), field -> find(field).map(Field::kind));
    }
}
