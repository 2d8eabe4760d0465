package org.concordat.api.edit;

import org.concordat.api.network.Settings;

/**
 * Changes what the document says about itself.
 *
 * @since 0.1.0
 */
public record ChangeSettings(Settings before, Settings after) implements Edit {

    @Override
    public Edit inverse() {
        return new ChangeSettings(after, before);
    }

    @Override
    public String label() {
        return Labels.of("settings");
    }
}
