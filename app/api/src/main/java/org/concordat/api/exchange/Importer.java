package org.concordat.api.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Reads files of other programs. A function without state, which may be called from any thread. It changes nothing: what it has read is
 * compared with the network, shown to the user, and made one step that can be undone.
 *
 * @since 0.1.0
 */
public interface Importer {

    FileFormat format();

    /**
     * Whether a file is probably of this format; by its name, unless an importer looks closer. It is not asked about files that Concordat
     * reads itself and that end no longer than Concordat's own.
     *
     * @param file its name, without a folder
     * @param start its first bytes, at most 4,096
     */
    default boolean recognises(String file, byte[] start) {
        return file.toLowerCase(Locale.ROOT).endsWith(format().extension());
    }

    /**
     * Reads one file, within a minute.
     *
     * @param in need not be buffered or closed
     * @throws UnreadableFile if it is no such file or is damaged
     * @throws IOException what {@code in} throws may be passed on
     */
    Imported read(InputStream in, Importing into) throws IOException, UnreadableFile;
}
