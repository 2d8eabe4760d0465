package org.concordat.exchange.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.api.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * How the letters of a text are written: what its mark says, else UTF-8 if any letter beyond ASCII is valid UTF-8, else
 * Windows-1252, which is what Excel writes on a British desk.
 *
 * @param mark the bytes of the mark at its start, which are no letters
 */
record TextEncoding(Charset charset, int mark) {

    private static final Words WORDS = Words.beside(TextEncoding.class);
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 16;

    /** Reads the whole file, because the first accent of a national table may be in its last row. */
    static TextEncoding of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var letters = new Utf8Census();
            byte[] block = in.readNBytes(BLOCK);
            var marked = marked(block);
            if (marked != null) {
                return marked;
            }
            for (; block.length > 0; block = in.readNBytes(BLOCK)) {
                letters.count(block);
                if (letters.hasNul()) {
                    throw new TableException(WORDS.format("notText", String.valueOf(file.getFileName())));
                }
            }
            return new TextEncoding(letters.isUtf8() ? StandardCharsets.UTF_8 : WINDOWS, 0);
        }
    }

    private static @Nullable TextEncoding marked(byte[] start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return startsWith(start, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean startsWith(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || Byte.toUnsignedInt(start[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
