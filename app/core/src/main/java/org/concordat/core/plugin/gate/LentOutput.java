package org.concordat.core.plugin.gate;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that a plugin may write to until it is taken back, so that a thread that was left behind, or that the plugin has started itself,
 * does not write into a file later. Keeps what went wrong with the stream itself.
 */
final class LentOutput extends OutputStream {

    /** More than any file for people, and less than fills a disk. */
    private static final long MOST = 2L << 30;

    private final OutputStream out;
    private long count;
    private volatile boolean isTakenBack;
    private volatile @Nullable IOException fault;

    LentOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        count += length;
        if (isTakenBack || count > MOST) {
            throw new IOException(isTakenBack ? "The time for writing is over" : "More than " + MOST + " bytes");
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            fault = e;
            throw e;
        }
    }

    @Override
    public void flush() {
        // The owner of the stream flushes it, at the end.
    }

    /** Whether not more was written than a file may have. @throws IOException otherwise */
    boolean isWithinBounds() throws IOException {
        if (count > MOST) {
            throw new IOException("More than " + MOST + " bytes");
        }
        return true;
    }

    boolean hasFault() {
        return fault != null;
    }

    /** @throws IOException what the stream itself threw, if it did */
    void throwFault() throws IOException {
        var thrown = fault;
        if (thrown != null) {
            throw thrown;
        }
    }

    void takeBack() {
        isTakenBack = true;
    }
}
