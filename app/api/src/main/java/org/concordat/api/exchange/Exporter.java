package org.concordat.api.exchange;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes files for other programs. A function without state, which may be called from any thread: equal networks give equal bytes.
 *
 * @since 0.1.0
 */
public interface Exporter {

    FileFormat format();

    /**
     * Writes one file. Whoever writes nothing at all says that the network holds nothing for this format; then no file is made. One who
     * throws, or takes longer than a minute, leaves the file as it was, too.
     *
     * @param out need not be buffered or closed
     * @throws IOException what {@code out} throws may be passed on
     */
    void write(Exported what, OutputStream out) throws IOException;
}
