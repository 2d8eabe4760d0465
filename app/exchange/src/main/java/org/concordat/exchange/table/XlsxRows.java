package org.concordat.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.vocabulary.Words;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook. Its shared texts are in memory, its rows are not. */
final class XlsxRows implements RowReader {

    private static final Words WORDS = Words.beside(XlsxRows.class);
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final String file;
    private final String sheet;
    private final long total;
    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final XlsxRow cells;
    private long read;

    private XlsxRows(
            String file,
            Sheet sheet,
            long total,
            ReadableWorkbook workbook,
            Stream<org.dhatim.fastexcel.reader.Row> stream) {
        this.file = file;
        this.sheet = sheet.getName();
        this.total = total;
        this.workbook = workbook;
        this.stream = stream;
        rows = stream.iterator();
        cells = new XlsxRow(workbook.isDate1904());
    }

    static XlsxRows open(Path path, @Nullable String sheet) throws IOException {
        var name = String.valueOf(path.getFileName());
        long total = XlsxGuard.pass(path);
        var workbook = workbook(path);
        try {
            var chosen = choose(name, workbook, sheet);
            return new XlsxRows(name, chosen, total, workbook, chosen.openStream());
        } catch (TableException e) {
            workbook.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw new TableException(WORDS.format("damaged", name, WORDS.get("itsSheets")), e);
        }
    }

    static List<String> sheets(Path path) throws IOException {
        XlsxGuard.pass(path);
        try (var workbook = workbook(path)) {
            return visible(workbook).map(Sheet::getName).toList();
        }
    }

    private static ReadableWorkbook workbook(Path path) throws TableException {
        try {
            return new ReadableWorkbook(path.toFile(), WITH_FORMATS);
        } catch (IOException | RuntimeException e) {
            throw new TableException(WORDS.format("notWorkbook", String.valueOf(path.getFileName())), e);
        }
    }

    private static Stream<Sheet> visible(ReadableWorkbook workbook) {
        return workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE);
    }

    private static Sheet choose(String file, ReadableWorkbook workbook, @Nullable String sheet) throws TableException {
        if (sheet == null) {
            return visible(workbook).findFirst().orElseThrow(() -> new TableException(WORDS.format("sheetless", file)));
        }
        return workbook.getSheets()
                .filter(s -> s.getName().strip().equalsIgnoreCase(sheet.strip()))
                .findFirst()
                .orElseThrow(() -> new TableException(WORDS.format(
                        "noSuchSheet",
                        file,
                        sheet,
                        visible(workbook).map(Sheet::getName).collect(Collectors.joining(", ")))));
    }

    @Override
    public @Nullable Row next() throws TableException {
        try {
            while (rows.hasNext()) {
                var row = cells.read(rows.next());
                read++;
                if (row.number() > Limits.SHEET_ROWS || row.cells().size() > Limits.COLUMNS) {
                    throw new TableException(WORDS.format(
                            "beyondSheet", place(row.number(), null).words()));
                }
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (RuntimeException e) {
            // The parser meets damage with whatever exception comes to hand.
            throw new TableException(
                    WORDS.format("damagedAfter", place(read, null).words()), e);
        }
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public String sheet() {
        return sheet;
    }

    @Override
    public long read() {
        return Math.min(read, total);
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
