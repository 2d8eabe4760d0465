package org.concordat.api.edit;

import org.concordat.api.network.Node;

/**
 * Removes a node; the document removes its links and places with it.
 *
 * @since 0.1.0
 */
public record RemoveNode(Node node) implements Edit {

    @Override
    public Edit inverse() {
        return new AddNode(node);
    }

    @Override
    public String label() {
        return Labels.of("remove", node.type().label());
    }
}
