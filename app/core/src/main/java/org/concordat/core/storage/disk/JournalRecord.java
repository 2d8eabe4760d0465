package org.concordat.core.storage.disk;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** One record of a journal: its length, a CRC-32C of what follows, its kind and its body. */
record JournalRecord(Kind kind, byte[] body) {

    private static final int HEAD = 2 * Integer.BYTES;

    enum Kind {
        HEADER,
        SNAPSHOT,
        EDIT
    }

    /** Records up to the first that is torn. */
    record Scan(List<JournalRecord> records, boolean isTorn) {}

    byte[] toBytes() {
        var buffer = ByteBuffer.allocate(HEAD + 1 + body.length);
        buffer.putInt(1 + body.length).putInt(0).put((byte) kind.ordinal()).put(body);
        buffer.putInt(Integer.BYTES, checksum(buffer.array(), HEAD, 1 + body.length));
        return buffer.array();
    }

    static Scan scan(byte[] file) {
        var records = new ArrayList<JournalRecord>();
        var buffer = ByteBuffer.wrap(file);
        while (buffer.remaining() > HEAD) {
            int length = buffer.getInt();
            int sum = buffer.getInt();
            if (length < 1 || length > buffer.remaining() || checksum(file, buffer.position(), length) != sum) {
                return new Scan(records, true);
            }
            int kind = buffer.get();
            if (kind < 0 || kind >= Kind.values().length) {
                return new Scan(records, true);
            }
            var body = new byte[length - 1];
            buffer.get(body);
            records.add(new JournalRecord(Kind.values()[kind], body));
        }
        return new Scan(records, buffer.hasRemaining());
    }

    private static int checksum(byte[] bytes, int from, int length) {
        var crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
