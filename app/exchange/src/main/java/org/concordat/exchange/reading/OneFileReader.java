package org.concordat.exchange.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.exchange.intake.IntakeException;

/** Reads a format whose graphs are one file each, from its beginning to its end. */
public interface OneFileReader extends GraphReader {

    /** @param in is left open */
    void read(InputStream in, GraphReceiver receiver) throws IOException, IntakeException;

    @Override
    default void read(Path file, GraphReceiver receiver) throws IOException, IntakeException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            read(in, receiver);
        }
    }
}
