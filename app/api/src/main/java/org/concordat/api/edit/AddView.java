package org.concordat.api.edit;

import org.concordat.api.view.View;

/**
 * Adds a view with all that is in it.
 *
 * @since 0.1.0
 */
public record AddView(View view) implements Edit {

    @Override
    public Edit inverse() {
        return new RemoveView(view);
    }

    @Override
    public String label() {
        return Labels.of("addView", view.name());
    }
}
