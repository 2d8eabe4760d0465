package org.concordat.api.edit;

import org.concordat.api.network.Node;

/**
 * Adds a node.
 *
 * @since 0.1.0
 */
public record AddNode(Node node) implements Edit {

    @Override
    public Edit inverse() {
        return new RemoveNode(node);
    }

    @Override
    public String label() {
        return Labels.of("add", node.type().label());
    }
}
