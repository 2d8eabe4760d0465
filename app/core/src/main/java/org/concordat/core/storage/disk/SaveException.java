package org.concordat.core.storage.disk;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A save that did not come about. The file on disk is as it was, unless {@link Reason#UNSURE}. The message is for people: it names the
 * cause and a way out.
 */
public final class SaveException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Another program has changed the file since it was opened: reload, keep mine or compare. */
        CHANGED_ON_DISK,
        READ_ONLY,
        NO_SPACE,
        /** The folder or its drive is gone. */
        VANISHED,
        /** Another program holds the file; the new version lies beside it under another name. */
        REFUSED,
        /** What would be written does not read as what was meant: a fault of the program. */
        NOT_READABLE,
        /** The new version is in place, but whether it would outlive a power cut is not known. */
        UNSURE,
        OTHER
    }

    private final Reason reason;

    SaveException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
