package org.concordat.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import org.concordat.exchange.intake.IntakeException;

/** Reads one format. Streams: memory does not grow with the file. Has no state. */
public interface GraphReader {

    /** The extension of its files with the dot, in lower case. */
    String extension();

    /** The name of the format for people, such as {@code GraphML}. */
    String name();

    /** Whether y grows upwards in files of others. */
    default boolean isUpwards() {
        return false;
    }

    /**
     * Tells everything in the order of the file.
     *
     * @param in is left open
     * @throws IntakeException if it is no such file or is damaged; the message is for people and says where
     */
    void read(InputStream in, GraphReceiver receiver) throws IOException, IntakeException;
}
