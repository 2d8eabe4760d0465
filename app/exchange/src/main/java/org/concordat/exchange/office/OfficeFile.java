package org.concordat.exchange.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.concordat.diagram.text.PlainText;

/** Writes a file of an office program so that equal contents are equal bytes. */
final class OfficeFile {

    private static final String PROGRAM = "Concordat";
    private static final String LANGUAGE = "en-GB";

    /** The first that a zip can say. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Programs tell the format by what comes first. */
    private static final String FIRST = "[Content_Types].xml";

    private OfficeFile() {}

    /** Writes it with a day for a date. The stream stays open. */
    static void write(POIXMLDocument document, String title, LocalDate day, OutputStream out) throws IOException {
        describe(
                document.getProperties(),
                title,
                Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        var packed = new ByteArrayOutputStream();
        document.write(packed);
        pack(packed.toByteArray(), out);
    }

    private static void describe(POIXMLProperties properties, String title, Date day) {
        var core = properties.getCoreProperties();
        core.setTitle(PlainText.line(title));
        core.setCreator(PROGRAM);
        core.setLastModifiedByUser(PROGRAM);
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
        properties.getExtendedProperties().setApplication(PROGRAM);
    }

    /** The same parts in a fixed order and without the time of day. */
    private static void pack(byte[] packed, OutputStream out) throws IOException {
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
