package org.concordat.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.concordat.api.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** A workbook (ECMA-376): which sheets it has, and the texts and formats that they share. */
final class XlsxBook implements Closeable {

    private static final Words WORDS = Words.beside(XlsxBook.class);
    private static final String PART = "xl/workbook.xml";
    private static final int ENTRIES = 5_000;
    private static final long KEPT = 256L << 20;
    private static final long STREAMED = 4L << 30;

    private final String name;
    private final ZipFile zip;
    private final List<XlsxSheet> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private boolean from1904;

    private XlsxBook(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
    }

    /** @throws TableException if it is cut off, or is no workbook */
    static XlsxBook open(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new TableException(WORDS.format("cutOff", name), e);
        }
        var book = new XlsxBook(name, zip);
        try {
            book.look();
            return book;
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private void look() throws IOException {
        if (zip.getEntry(PART) == null) {
            boolean isOpenDocument = zip.getEntry("mimetype") != null;
            throw new TableException(WORDS.format(isOpenDocument ? "openDocument" : "notWorkbook", name));
        }
        if (zip.size() > ENTRIES) {
            throw new TableException(WORDS.format("bomb", name));
        }
        reading("xl/_rels/workbook.xml.rels", this::readTargets);
        reading(PART, this::readSheets);
    }

    /** A part of the book, read where its damage is told; nothing if there is no such part. */
    private void reading(@Nullable String path, PartReading reading) throws IOException {
        try (var part = part(path, KEPT)) {
            if (part != null) {
                reading.read(part);
            }
        } catch (GuardedStream.BeyondMemory e) {
            throw new TableException(WORDS.format("bomb", name), e);
        } catch (XMLStreamException | IOException | RuntimeException e) {
            boolean isBomb = e.getCause() instanceof GuardedStream.BeyondMemory;
            throw new TableException(
                    isBomb ? WORDS.format("bomb", name) : WORDS.format("damaged", name, String.valueOf(path)), e);
        }
    }

    private void readTargets(XmlPart part) throws XMLStreamException {
        for (var element = part.nextStart(); element != null; element = part.nextStart()) {
            var target = part.attribute("Target");
            if (element.equals("Relationship") && target != null) {
                var path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                var kind = String.valueOf(part.attribute("Type"));
                targets.put(String.valueOf(part.attribute("Id")), path);
                kinds.put(kind.substring(kind.lastIndexOf('/') + 1), path);
            }
        }
    }

    private void readSheets(XmlPart part) throws XMLStreamException {
        for (var element = part.nextStart(); element != null; element = part.nextStart()) {
            if (element.equals("workbookPr")) {
                var dates = String.valueOf(part.attribute("date1904"));
                from1904 = dates.equals("1") || dates.equals("true");
            } else if (element.equals("sheet")) {
                var state = part.attribute("state");
                sheets.add(new XlsxSheet(
                        String.valueOf(part.attribute("name")),
                        targets.getOrDefault(String.valueOf(part.attribute("id")), ""),
                        state == null || state.equals("visible")));
            }
        }
    }

    String name() {
        return name;
    }

    List<XlsxSheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Whether it counts its days from 1904. */
    boolean from1904() {
        return from1904;
    }

    /** The texts that cells share, by number. */
    List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        reading(kinds.get("sharedStrings"), part -> {
            for (var element = part.nextStart(); element != null; element = part.nextStart()) {
                if (element.equals("si")) {
                    texts.add(part.text());
                }
            }
        });
        return texts;
    }

    /** How numbers are shown. */
    XlsxFormats formats() throws IOException {
        var formats = new XlsxFormats();
        reading(kinds.get("styles"), formats::read);
        return formats;
    }

    /** How large the rows of a sheet are, unpacked, as the archive says. */
    long size(XlsxSheet sheet) {
        var entry = zip.getEntry(sheet.path());
        return entry == null ? 0 : entry.getSize();
    }

    /** The rows of a sheet, to read on; null if the archive has no such part. */
    @Nullable
    XmlPart rows(XlsxSheet sheet) throws IOException, XMLStreamException {
        return part(sheet.path(), STREAMED);
    }

    private @Nullable XmlPart part(@Nullable String path, long limit) throws IOException, XMLStreamException {
        var entry = path == null ? null : zip.getEntry(path);
        return entry == null
                ? null
                : new XmlPart(new GuardedStream(zip.getInputStream(entry), entry.getCompressedSize(), limit));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What is done with a part. */
    private interface PartReading {
        void read(XmlPart part) throws XMLStreamException;
    }
}
