package org.concordat.core.declared.expression;

import java.io.Serial;

/** A fact was asked for that the network does not hold. What hangs on it can neither be said to be so nor not to be so. */
final class NotKnown extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotKnown(String fact) {
        super(fact, null, false, false);
    }

    /** Whether this is why something failed. */
    static boolean isBehind(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof NotKnown) {
                return true;
            }
        }
        return false;
    }
}
