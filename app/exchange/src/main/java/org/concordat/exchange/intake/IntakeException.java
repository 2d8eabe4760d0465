package org.concordat.exchange.intake;

import java.io.Serial;

/** An import that cannot be made. The message is for people: what is wrong with which file, and what to do. Nothing has been changed. */
public final class IntakeException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    public IntakeException(String message) {
        super(message);
    }
}
