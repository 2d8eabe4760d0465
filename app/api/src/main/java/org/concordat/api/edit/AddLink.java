package org.concordat.api.edit;

import org.concordat.api.network.Link;

/**
 * Adds a link between two nodes that are in the network.
 *
 * @since 0.1.0
 */
public record AddLink(Link link) implements Edit {

    @Override
    public Edit inverse() {
        return new RemoveLink(link);
    }

    @Override
    public String label() {
        return Labels.of("link", link.type().label());
    }
}
