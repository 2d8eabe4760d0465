package org.concordat.exchange.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a workbook while it is unpacked. Ends with an error before it takes memory without end: on a part that unpacks to far
 * more than it is packed, or that holds one text or attribute beyond any table.
 */
final class GuardedStream extends FilterInputStream {

    /** Ordinary sheets shrink to a tenth, monotonous ones to a hundredth. */
    private static final long RATIO = 400;

    private static final long SMALL = 16L << 20;
    private static final int LONGEST_RUN = 4 << 20;

    private final long most;
    private long count;
    private int sinceTag;

    /**
     * A guarded stream.
     *
     * @param packed the bytes that it is packed in
     * @param limit the bytes that it may unpack to in any case
     */
    GuardedStream(InputStream in, long packed, long limit) {
        super(in);
        most = Math.min(limit, Math.max(SMALL, RATIO * packed));
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        for (int i = offset; i < offset + read; i++) {
            sinceTag = into[i] == '<' ? 0 : sinceTag + 1;
        }
        count += Math.max(0, read);
        if (count > most || sinceTag > LONGEST_RUN) {
            throw new BeyondMemory();
        }
        return read;
    }

    /** Told apart from damage, because the remedy is another. */
    static final class BeyondMemory extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
