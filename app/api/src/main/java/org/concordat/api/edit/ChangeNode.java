package org.concordat.api.edit;

import org.concordat.api.network.Node;

/**
 * Changes the facts or the type of a node.
 *
 * @since 0.1.0
 */
public record ChangeNode(Node before, Node after) implements Edit {

    /** @throws IllegalArgumentException if the two are not the same node */
    public ChangeNode {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("Not the same node: " + before.id() + " and " + after.id());
        }
    }

    @Override
    public Edit inverse() {
        return new ChangeNode(after, before);
    }

    @Override
    public String label() {
        return Labels.of("change", after.type().label());
    }
}
