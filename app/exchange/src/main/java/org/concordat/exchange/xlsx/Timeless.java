package org.concordat.exchange.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Workbooks without the moment at which they were written, so that equal networks give equal files. */
final class Timeless {

    private static final String PROPERTIES = "docProps/core.xml";

    private Timeless() {}

    /** @param day stands as the day of writing */
    static void copy(Path workbook, LocalDate day, OutputStream out) throws IOException {
        var copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (var zip = new ZipFile(workbook.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(day.atStartOfDay());
                copy.putNextEntry(same);
                try (var content = zip.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        copy.write(dated(content.readAllBytes(), day));
                    } else {
                        content.transferTo(copy);
                    }
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private static byte[] dated(byte[] properties, LocalDate day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
