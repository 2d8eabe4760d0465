package org.concordat.core.plugin.gate;

import java.io.Serial;

/** The code of a plugin did not answer. Its message is for people: which plugin, what, and what to do. */
public final class PluginFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    // Without what was thrown: that is the plugin's own, and asking it for its message runs the code of the plugin
    // again.
    PluginFailure(String message) {
        super(message);
    }
}
