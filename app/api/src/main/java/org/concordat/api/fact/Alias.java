package org.concordat.api.fact;

import org.jspecify.annotations.Nullable;

/**
 * Another name of the same thing, and when it was used.
 *
 * @since 0.1.0
 */
public record Alias(
        String name, @Nullable PartialDate from, @Nullable PartialDate to) {

    public Alias {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An alias is a name");
        }
    }

    public static Alias of(String name) {
        return new Alias(name, null, null);
    }
}
