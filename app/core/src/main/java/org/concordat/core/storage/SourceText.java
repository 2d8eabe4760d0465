package org.concordat.core.storage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a file as UTF-8. A byte order mark is taken off, UTF-16 is converted, and a byte that is not UTF-8 is taken for the
 * letter that it stands for in Western Windows files, so that no letter is lost.
 *
 * @param bytes well-formed UTF-8
 * @param repairs the positions in {@code bytes} where a letter was mended, at most {@link Limits#PROBLEMS}
 */
record SourceText(byte[] bytes, List<Integer> repairs) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char UNDEFINED = '\ufffd';

    static SourceText of(byte[] file) {
        if (startsWith(file, 0xef, 0xbb, 0xbf)) {
            return repaired(Arrays.copyOfRange(file, 3, file.length));
        }
        if (startsWith(file, 0xff, 0xfe) || startsWith(file, 0xfe, 0xff)) {
            return new SourceText(
                    new String(file, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8), List.of());
        }
        return repaired(file);
    }

    private static boolean startsWith(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Bytes below 128 stand for themselves, wherever they are; only what stands between them is decoded. */
    private static SourceText repaired(byte[] file) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var chars = CharBuffer.allocate(1 << 10);
        var out = new ByteArrayOutputStream(0);
        var repairs = new ArrayList<Integer>();
        int done = 0;
        for (int start = nextBeyondAscii(file, 0); start < file.length; ) {
            int end = nextAscii(file, start);
            var in = ByteBuffer.wrap(file, start, end - start);
            while (in.hasRemaining()) {
                var result = decoder.reset().decode(in, chars.clear(), true);
                if (result.isError()) {
                    out.write(file, done, in.position() - done);
                    if (repairs.size() < Limits.PROBLEMS) {
                        repairs.add(out.size());
                    }
                    done = in.position() + result.length();
                    for (int i = in.position(); i < done; i++) {
                        out.writeBytes(String.valueOf(letter(file[i])).getBytes(StandardCharsets.UTF_8));
                    }
                    in.position(done);
                }
            }
            start = nextBeyondAscii(file, end);
        }
        if (done == 0) {
            return new SourceText(file, List.of());
        }
        out.write(file, done, file.length - done);
        return new SourceText(out.toByteArray(), List.copyOf(repairs));
    }

    private static int nextBeyondAscii(byte[] file, int from) {
        int i = from;
        while (i < file.length && file[i] >= 0) {
            i++;
        }
        return i;
    }

    private static int nextAscii(byte[] file, int from) {
        int i = from;
        while (i < file.length && file[i] < 0) {
            i++;
        }
        return i;
    }

    private static char letter(byte b) {
        char letter = WINDOWS.decode(ByteBuffer.wrap(new byte[] {b})).get();
        return letter == UNDEFINED ? (char) (b & 0xff) : letter;
    }
}
