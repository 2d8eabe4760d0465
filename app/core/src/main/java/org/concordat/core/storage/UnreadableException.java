package org.concordat.core.storage;

import java.io.Serial;

/** A part of a file that cannot be read; its message is the reason why it is set aside. It has no stack trace: it is told to people. */
final class UnreadableException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
