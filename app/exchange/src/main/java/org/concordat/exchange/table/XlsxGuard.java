package org.concordat.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.concordat.api.vocabulary.Words;

/**
 * Looks through a workbook before it is parsed, because its parser trusts it: a workbook that is cut off, that is no workbook, or
 * that unpacks to more than memory holds is refused with a reason. Costs one unpacking.
 */
final class XlsxGuard {

    private static final Words WORDS = Words.beside(XlsxGuard.class);
    private static final int ENTRIES = 5_000;
    private static final long UNPACKED = 4L << 30;
    /** These are kept in memory while the rows stream past. */
    private static final long KEPT_UNPACKED = 256L << 20;
    /** Ordinary sheets shrink to a tenth, monotonous ones to a hundredth. */
    private static final long RATIO = 400;

    private static final long SMALL = 16L << 20;
    private static final int BLOCK = 1 << 16;

    private final String name;
    private long unpacked;
    private long rows;

    private XlsxGuard(String name) {
        this.name = name;
    }

    /**
     * Passes or throws.
     *
     * @return how many rows the longest sheet has, about
     */
    static long pass(Path file) throws IOException {
        var guard = new XlsxGuard(String.valueOf(file.getFileName()));
        try (var zip = new ZipFile(file.toFile())) {
            guard.look(zip);
            return guard.rows;
        } catch (ZipException | java.io.EOFException e) {
            throw new TableException(WORDS.format("cutOff", guard.name), e);
        }
    }

    private void look(ZipFile zip) throws IOException {
        if (zip.getEntry("xl/workbook.xml") == null && zip.getEntry("[Content_Types].xml") == null) {
            var isCalc = zip.getEntry("mimetype") != null;
            throw new TableException(WORDS.format(isCalc ? "openDocument" : "notWorkbook", name));
        }
        if (zip.size() > ENTRIES) {
            throw new TableException(WORDS.format("bomb", name));
        }
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            var path = entry.getName().toLowerCase(Locale.ROOT);
            if (path.endsWith(".xml") || path.endsWith(".rels")) {
                look(zip, entry, path.contains("worksheets/"));
            }
        }
    }

    private void look(ZipFile zip, ZipEntry entry, boolean isSheet) throws IOException {
        var scan = new SheetScan();
        try (InputStream in = zip.getInputStream(entry)) {
            long size = 0;
            var block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
                unpacked += read;
                refuseBomb(entry, size, isSheet);
                scan.look(block, read);
                if (!scan.isSound()) {
                    throw new TableException(WORDS.format("damaged", name, entry.getName()));
                }
            }
        }
        rows = Math.max(rows, isSheet ? scan.rows() : 0);
    }

    private void refuseBomb(ZipEntry entry, long size, boolean isSheet) throws TableException {
        boolean isTooDense = size > SMALL && size > RATIO * Math.max(1, entry.getCompressedSize());
        if (isTooDense || unpacked > UNPACKED || (!isSheet && size > KEPT_UNPACKED)) {
            throw new TableException(WORDS.format("bomb", name));
        }
    }
}
