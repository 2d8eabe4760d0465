package org.concordat.core.storage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
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

    private static SourceText repaired(byte[] file) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(file);
        var chars = CharBuffer.allocate(1 << 13);
        var bad = new ArrayList<int[]>();
        while (true) {
            CoderResult result = decoder.decode(in, chars.clear(), true);
            if (result.isUnderflow()) {
                return bad.isEmpty() ? new SourceText(file, List.of()) : mended(file, bad);
            }
            if (result.isError()) {
                bad.add(new int[] {in.position(), result.length()});
                in.position(in.position() + result.length());
            }
        }
    }

    private static SourceText mended(byte[] file, List<int[]> bad) {
        var out = new ByteArrayOutputStream(file.length + 2 * bad.size());
        var repairs = new ArrayList<Integer>();
        int done = 0;
        for (var stretch : bad) {
            out.write(file, done, stretch[0] - done);
            if (repairs.size() < Limits.PROBLEMS) {
                repairs.add(out.size());
            }
            for (int i = stretch[0]; i < stretch[0] + stretch[1]; i++) {
                out.writeBytes(String.valueOf(letter(file[i])).getBytes(StandardCharsets.UTF_8));
            }
            done = stretch[0] + stretch[1];
        }
        out.write(file, done, file.length - done);
        return new SourceText(out.toByteArray(), List.copyOf(repairs));
    }

    private static char letter(byte b) {
        char letter = WINDOWS.decode(ByteBuffer.wrap(new byte[] {b})).get();
        return letter == UNDEFINED ? (char) (b & 0xff) : letter;
    }
}
