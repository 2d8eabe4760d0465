package org.concordat.core.declared.expression;

import java.io.Serial;

/** An expression could not be worked out. Its message is for people: which one, where it stands, and why. */
public final class ExpressionFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ExpressionFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
