package org.concordat.api.edit;

import org.concordat.api.network.Link;

/**
 * Changes the facts, the type or the ends of a link.
 *
 * @since 0.1.0
 */
public record ChangeLink(Link before, Link after) implements Edit {

    /** @throws IllegalArgumentException if the two are not the same link */
    public ChangeLink {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("Not the same link: " + before.id() + " and " + after.id());
        }
    }

    @Override
    public Edit inverse() {
        return new ChangeLink(after, before);
    }

    @Override
    public String label() {
        return Labels.of("changeLink", after.type().label());
    }
}
