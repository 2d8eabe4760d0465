package org.concordat.exchange.table;

import java.io.IOException;

/** A table that cannot be read on. The message is for planners: it names the place and the remedy. */
public final class TableException extends IOException {

    private static final long serialVersionUID = 1L;

    TableException(String message) {
        super(message);
    }

    TableException(String message, Throwable cause) {
        super(message, cause);
    }
}
