package org.concordat.api.edit;

import org.concordat.api.network.Link;

/**
 * Removes a link.
 *
 * @since 0.1.0
 */
public record RemoveLink(Link link) implements Edit {

    @Override
    public Edit inverse() {
        return new AddLink(link);
    }

    @Override
    public String label() {
        return Labels.of("unlink", link.type().label());
    }
}
