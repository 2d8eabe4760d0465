package org.concordat.core.plugin;

import java.io.Serial;

/** A plugin that cannot be used. Its message is for people: why, and what to do. */
final class StartException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    StartException(String message) {
        super(message);
    }
}
