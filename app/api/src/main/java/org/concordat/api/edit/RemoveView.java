package org.concordat.api.edit;

import org.concordat.api.view.View;

/**
 * Removes a view; the network stays as it is.
 *
 * @since 0.1.0
 */
public record RemoveView(View view) implements Edit {

    @Override
    public Edit inverse() {
        return new AddView(view);
    }

    @Override
    public String label() {
        return Labels.of("removeView", view.name());
    }
}
