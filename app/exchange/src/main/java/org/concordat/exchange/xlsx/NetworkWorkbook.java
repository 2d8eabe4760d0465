package org.concordat.exchange.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.export.ExportException;
import org.concordat.exchange.graph.Marker;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an overview, the sheets of the types, and a list of all columns by which a reader knows them again. */
final class NetworkWorkbook {

    private static final Words WORDS = Words.beside(NetworkWorkbook.class);

    static final String OVERVIEW = WORDS.get("overview");
    static final String COLUMNS = WORDS.get("columns");

    /** What stands before the title in the overview. */
    static final String TITLE = WORDS.get("overview.title");

    private final TypeSheets sheets;

    NetworkWorkbook(TypeSheets sheets) {
        this.sheets = sheets;
    }

    /** @param out is flushed and left open */
    void write(OutputStream out) throws IOException {
        for (var sheet : sheets.sheets()) {
            if (sheet.count() >= Worksheet.MAX_ROWS) {
                throw new ExportException(
                        WORDS.format("tooManyRows", Worksheet.MAX_ROWS - 1, sheet.count(), sheet.name()));
            }
        }
        var draft = Files.createTempFile("concordat-", ".xlsx");
        try {
            writeDraft(draft);
            Timeless.copy(draft, sheets.tables().day(), out);
        } finally {
            Files.delete(draft);
        }
    }

    private void writeDraft(Path draft) throws IOException {
        try (var file = new BufferedOutputStream(Files.newOutputStream(draft))) {
            var book = new Workbook(file, "Concordat", null);
            book.setCompressionLevel(1);
            writeOverview(book);
            for (var sheet : sheets.sheets()) {
                writeSheet(sheet, book);
            }
            writeColumns(book);
            book.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void writeOverview(Workbook book) {
        var page = new Page(book.newWorksheet(OVERVIEW));
        var tables = sheets.tables();
        page.heading(TITLE, tables.title());
        page.heading(WORDS.get("overview.day"), tables.day().toString());
        page.heading(Marker.NAME, tables.marker(false).text());
        page.row();
        page.heading(
                WORDS.get("overview.sheet"),
                WORDS.get("overview.holds"),
                WORDS.get("overview.type"),
                WORDS.get("overview.typeId"),
                WORDS.get("overview.rows"));
        for (var sheet : sheets.sheets()) {
            var holds = WORDS.get(sheet.type() instanceof NodeType ? "overview.nodes" : "overview.links");
            var type = sheet.type();
            page.row(sheet.name(), holds, type.label(), type.id(), (long) sheet.count());
        }
        page.widths(28, 16, 28, 32, 10);
    }

    private static void writeSheet(TypeSheet sheet, Workbook book) throws IOException {
        var page = new Page(book.newWorksheet(sheet.name()));
        page.heading(
                sheet.columns().stream().map(TypeSheet.SheetColumn::heading).toArray(String[]::new));
        page.keepInSight(sheet.frozen(), 1);
        page.filter(sheet.columns().size(), sheet.count());
        page.widths(widths(sheet));
        sheet.rows().forEach(page::row);
        page.finish();
    }

    /** As wide as the headings, and as the cells of the first rows. */
    private static int[] widths(TypeSheet sheet) {
        var columns = sheet.columns();
        var widths = columns.stream().mapToInt(c -> c.heading().length() + 4).toArray();
        var seen = new AtomicInteger();
        sheet.rows().forEach(row -> {
            for (int i = 0; i < row.length && seen.get() < 100; i++) {
                widths[i] = Math.max(
                        widths[i], row[i] == null ? 0 : row[i].toString().length() + 2);
            }
            seen.incrementAndGet();
        });
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(widths[i], 48);
        }
        return widths;
    }

    private void writeColumns(Workbook book) {
        var page = new Page(book.newWorksheet(COLUMNS));
        page.heading(
                WORDS.get("columns.sheet"),
                WORDS.get("columns.heading"),
                WORDS.get("columns.field"),
                WORDS.get("columns.attribute"));
        for (var sheet : sheets.sheets()) {
            for (var column : sheet.columns()) {
                page.row(sheet.name(), column.heading(), column.field(), column.attributeId());
            }
        }
        page.keepInSight(0, 1);
        page.widths(28, 36, 36, 36);
    }
}
