package org.concordat.core.storage;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A file that cannot be opened at all. Its message is for people: it names the file, the line where there is one, and a way out. */
public final class UnusableFileException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    public UnusableFileException(String message) {
        this(message, null);
    }

    public UnusableFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
