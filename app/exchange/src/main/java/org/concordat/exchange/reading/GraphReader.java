package org.concordat.exchange.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
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

    /** Whether it is the one to read a file: by how that is called, or by what is in it where others of that name are mere tables. */
    default boolean reads(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(extension());
    }

    /**
     * Tells everything in the order of the file.
     *
     * @throws IntakeException if it is no such file or is damaged; the message is for people and says where
     */
    void read(Path file, GraphReceiver receiver) throws IOException, IntakeException;
}
