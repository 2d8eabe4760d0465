package org.concordat.core.plugin.gate;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream that a plugin may read. Keeps what went wrong with the stream itself. */
final class LentInput extends InputStream {

    private final InputStream in;
    private volatile @Nullable IOException fault;

    LentInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            return in.read(into, offset, length);
        } catch (IOException e) {
            fault = e;
            throw e;
        }
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
}
