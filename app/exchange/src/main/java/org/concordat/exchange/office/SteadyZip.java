package org.concordat.exchange.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a file of an office program again so that equal contents are equal bytes. */
final class SteadyZip {

    /** The first that a zip can say. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Programs tell the format by what comes first. */
    private static final String FIRST = "[Content_Types].xml";

    private SteadyZip() {}

    /** Writes the same parts in a fixed order and without the time of day. The stream stays open. */
    static void write(byte[] packed, OutputStream out) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        var zip = new ZipOutputStream(out);
        var first = parts.remove(FIRST);
        if (first != null) {
            put(zip, FIRST, first);
        }
        for (var part : parts.entrySet()) {
            put(zip, part.getKey(), part.getValue());
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
