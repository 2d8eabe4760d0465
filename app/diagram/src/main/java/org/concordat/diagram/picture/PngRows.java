package org.concordat.diagram.picture;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PNG row after row, so that a poster takes no more memory than a thumbnail. Each row is told by how it differs from the one above,
 * which suits large even areas.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">W3C: Portable Network Graphics (PNG) Specification</a>
 */
final class PngRows implements Closeable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int COLOURS = 2;
    private static final int COLOURS_AND_ALPHA = 6;
    private static final int DIFFERENCE_FROM_ABOVE = 2;
    private static final int PIECE = 1 << 16;
    private static final double INCH = 0.0254;
    private static final double UNITS_TO_AN_INCH = 96;
    private static final int TO_THE_METRE = 1;

    private final DataOutputStream out;
    private final int width;
    private final boolean hasAlpha;
    private final Deflater deflater = new Deflater();
    private final DeflaterOutputStream rows;
    private byte[] above;
    private byte[] row;
    private final byte[] written;

    /**
     * Begins a picture. The stream stays open.
     *
     * @param scale pixels to a 96th of an inch, for programs that place the picture on paper
     */
    PngRows(OutputStream out, Pixels size, boolean hasAlpha, double scale) throws IOException {
        this.out = new DataOutputStream(out);
        this.hasAlpha = hasAlpha;
        width = size.width();
        above = new byte[width * (hasAlpha ? 4 : 3)];
        row = new byte[above.length];
        written = new byte[above.length + 1];
        written[0] = DIFFERENCE_FROM_ABOVE;
        this.out.write(SIGNATURE);
        var header = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(header)) {
            data.writeInt(width);
            data.writeInt(size.height());
            data.write(new byte[] {BITS, (byte) (hasAlpha ? COLOURS_AND_ALPHA : COLOURS), 0, 0, 0});
        }
        chunk("IHDR", header.toByteArray(), header.size());
        var density = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(density)) {
            int dots = (int) Math.round(scale * UNITS_TO_AN_INCH / INCH);
            data.writeInt(dots);
            data.writeInt(dots);
            data.write(TO_THE_METRE);
        }
        chunk("pHYs", density.toByteArray(), density.size());
        rows = new DeflaterOutputStream(new Pieces(), deflater, PIECE);
    }

    /** The next row. @param pixels alpha, red, green and blue of each, from a place in the array */
    void row(int[] pixels, int from) throws IOException {
        int at = 0;
        for (int i = from; i < from + width; i++) {
            int pixel = pixels[i];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
            if (hasAlpha) {
                row[at++] = (byte) (pixel >> 24);
            }
        }
        for (int i = 0; i < row.length; i++) {
            written[i + 1] = (byte) (row[i] - above[i]);
        }
        rows.write(written);
        var free = above;
        above = row;
        row = free;
    }

    /** Ends the picture, which must have all its rows. */
    @Override
    public void close() throws IOException {
        try {
            rows.close();
            chunk("IEND", new byte[0], 0);
            out.flush();
        } finally {
            deflater.end();
        }
    }

    private void chunk(String type, byte[] bytes, int count) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(bytes, 0, count);
        out.writeInt(count);
        out.write(name);
        out.write(bytes, 0, count);
        out.writeInt((int) check.getValue());
    }

    /** Packed rows, cut into chunks. */
    private final class Pieces extends OutputStream {

        private final byte[] piece = new byte[PIECE];
        private int count;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int done = 0; done < length; ) {
                int part = Math.min(length - done, PIECE - count);
                System.arraycopy(bytes, from + done, piece, count, part);
                count += part;
                done += part;
                if (count == PIECE) {
                    send();
                }
            }
        }

        @Override
        public void close() throws IOException {
            if (count > 0) {
                send();
            }
        }

        private void send() throws IOException {
            chunk("IDAT", piece, count);
            count = 0;
        }
    }
}
