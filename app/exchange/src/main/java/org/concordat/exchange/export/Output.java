package org.concordat.exchange.export;

import java.io.IOException;
import java.io.OutputStream;

/** Where an export goes: a file, or several that belong together. */
public interface Output {

    /** What makes an export, such as a format. */
    @FunctionalInterface
    interface Making {
        void to(Output output) throws IOException;
    }

    /** What writes the bytes of one file; the stream is closed by whoever gave it. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes the file itself. */
    void file(Writing writing) throws IOException;

    /** Writes one of several files, such as {@code nodes.csv}: within the folder, or beside the file that was named. */
    void part(String name, Writing writing) throws IOException;
}
