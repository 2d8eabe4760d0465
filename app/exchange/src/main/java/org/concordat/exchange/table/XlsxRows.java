package org.concordat.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.concordat.api.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook. The texts that cells share are in memory, the rows are not. */
final class XlsxRows implements RowReader {

    private static final Words WORDS = Words.beside(XlsxRows.class);

    private final XlsxBook book;
    private final Closeable atEnd;
    private final XlsxSheet sheet;
    private final XmlPart part;
    private final XlsxCells cells;
    private long row;

    private XlsxRows(XlsxBook book, Closeable atEnd, XlsxSheet sheet, XmlPart part, XlsxCells cells) {
        this.book = book;
        this.atEnd = atEnd;
        this.sheet = sheet;
        this.part = part;
        this.cells = cells;
    }

    static XlsxRows open(Path path, @Nullable String wanted) throws IOException {
        var book = XlsxBook.open(path);
        try {
            return of(book, choose(book, wanted), XlsxCells.of(book), book);
        } catch (IOException e) {
            book.close();
            throw e;
        }
    }

    /** @param atEnd is closed with the rows */
    static XlsxRows of(XlsxBook book, XlsxSheet sheet, XlsxCells cells, Closeable atEnd) throws IOException {
        try {
            var part = book.rows(sheet);
            if (part == null) {
                throw new TableException(WORDS.format("damaged", book.name(), sheet.name()));
            }
            return new XlsxRows(book, atEnd, sheet, part, cells);
        } catch (XMLStreamException e) {
            throw new TableException(WORDS.format("damaged", book.name(), sheet.name()), e);
        }
    }

    static List<String> sheets(Path path) throws IOException {
        try (var book = XlsxBook.open(path)) {
            return visible(book).stream().map(XlsxSheet::name).toList();
        }
    }

    private static List<XlsxSheet> visible(XlsxBook book) {
        return book.sheets().stream().filter(XlsxSheet::isVisible).toList();
    }

    private static XlsxSheet choose(XlsxBook book, @Nullable String wanted) throws TableException {
        if (wanted == null) {
            return visible(book).stream()
                    .findFirst()
                    .orElseThrow(() -> new TableException(WORDS.format("sheetless", book.name())));
        }
        return book.sheets().stream()
                .filter(s -> s.name().strip().equalsIgnoreCase(wanted.strip()))
                .findFirst()
                .orElseThrow(() -> new TableException(WORDS.format(
                        "noSuchSheet",
                        book.name(),
                        wanted,
                        visible(book).stream().map(XlsxSheet::name).collect(Collectors.joining(", ")))));
    }

    @Override
    public @Nullable Row next() throws TableException {
        try {
            for (var element = part.nextStart(); element != null; element = part.nextStart()) {
                if (element.equals("row")) {
                    var next = readRow();
                    if (!next.isBlank()) {
                        return next;
                    }
                }
            }
            return null;
        } catch (XMLStreamException | RuntimeException e) {
            // Damage shows as bad XML, as a number that is none, or as the number of a text that is not there.
            boolean isBomb =
                    e instanceof XMLStreamException x && x.getNestedException() instanceof GuardedStream.BeyondMemory;
            var text = isBomb
                    ? WORDS.format("bomb", file())
                    : WORDS.format("damagedAfter", place(row, null).words());
            throw new TableException(text, e);
        }
    }

    private Row readRow() throws XMLStreamException, TableException {
        var numbered = part.attribute("r");
        row = numbered == null ? row + 1 : Long.parseLong(numbered);
        var texts = new ArrayList<String>();
        var flaws = new ArrayList<CellFlaw>();
        for (var element = part.nextStartWithin("row"); element != null; element = part.nextStartWithin("row")) {
            if (element.equals("c")) {
                var address = part.attribute("r");
                int column = address == null ? texts.size() + 1 : XlsxCells.column(address);
                if (row > Limits.SHEET_ROWS || column > Limits.COLUMNS) {
                    throw new TableException(
                            WORDS.format("beyondSheet", place(row, null).words()));
                }
                while (texts.size() < column) {
                    texts.add("");
                }
                texts.set(column - 1, cells.read(part, column, flaws));
            }
        }
        return new Row(row, texts, flaws);
    }

    @Override
    public String file() {
        return book.name();
    }

    @Override
    public String sheet() {
        return sheet.name();
    }

    @Override
    public long read() {
        return part.count();
    }

    @Override
    public long total() {
        return book.size(sheet);
    }

    @Override
    public void close() throws IOException {
        part.close();
        atEnd.close();
    }
}
