package org.concordat.cli;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A command that cannot do what was asked. Its message is for people: what went wrong, and what to do. */
final class CommandFailure extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        this(message, null);
    }

    CommandFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
