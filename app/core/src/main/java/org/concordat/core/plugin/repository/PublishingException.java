package org.concordat.core.plugin.repository;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A repository that could not be made. Its message is for people: what is wrong, and what to do. */
public final class PublishingException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    PublishingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
