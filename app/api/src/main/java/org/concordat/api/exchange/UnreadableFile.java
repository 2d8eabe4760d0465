package org.concordat.api.exchange;

import java.io.Serial;

/**
 * A file that an importer cannot read. The fault is the file's, not the plugin's, so it is told to the user and does not count against the
 * plugin.
 *
 * @since 0.1.0
 */
public final class UnreadableFile extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param message for people: what is wrong, where in the file, and what to do */
    public UnreadableFile(String message) {
        super(message);
    }
}
