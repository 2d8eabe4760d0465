package org.concordat.exchange.export;

import java.io.IOException;

/** An export that cannot be made. The message is for people and says what to do. */
public final class ExportException extends IOException {

    private static final long serialVersionUID = 1L;

    public ExportException(String message) {
        super(message);
    }
}
