package org.concordat.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.concordat.api.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** The rows of a delimited text. Memory does not grow with the file. */
final class CsvRows implements RowReader {

    private static final Words WORDS = Words.beside(CsvRows.class);
    private static final int BEGINNING = 1 << 16;
    private static final String DECLARED = "sep=";

    private final String file;
    private final long total;
    private final CountedStream bytes;
    private final CsvRecord record;
    private final CloseableIterator<Row> rows;

    private CsvRows(String file, long total, CountedStream bytes, CsvRecord record, CloseableIterator<Row> rows) {
        this.file = file;
        this.total = total;
        this.bytes = bytes;
        this.record = record;
        this.rows = rows;
    }

    static CsvRows open(Path path, @Nullable String sheet) throws IOException {
        var name = String.valueOf(path.getFileName());
        if (sheet != null) {
            throw new TableException(WORDS.format("noSheets", name, sheet));
        }
        var encoding = TextEncoding.of(path);
        var bytes = new CountedStream(Files.newInputStream(path));
        try {
            bytes.skipNBytes(encoding.mark());
            var decoder = encoding.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
            return of(
                    name,
                    Files.size(path),
                    bytes,
                    new BufferedReader(new InputStreamReader(bytes, decoder), BEGINNING));
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** Text that is in memory already. */
    static CsvRows of(String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var stream = new CountedStream(new ByteArrayInputStream(bytes));
        return of(
                name,
                bytes.length,
                stream,
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), BEGINNING));
    }

    private static CsvRows of(String name, long total, CountedStream bytes, BufferedReader text) throws IOException {
        var beginning = beginning(text);
        var declared = beginning.lines().findFirst().orElse("").strip();
        boolean isDeclared = declared.length() == DECLARED.length() + 1
                && declared.toLowerCase(Locale.ROOT).startsWith(DECLARED);
        if (isDeclared) {
            text.readLine();
        }
        var record = new CsvRecord(isDeclared ? 1 : 0);
        var rows = CsvReader.builder()
                .fieldSeparator(isDeclared ? declared.charAt(DECLARED.length()) : Delimiter.of(beginning))
                .skipEmptyLines(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(2 * Limits.CELL)
                .build(record, text)
                .iterator();
        return new CsvRows(name, total, bytes, record, rows);
    }

    private static String beginning(BufferedReader text) throws IOException {
        text.mark(BEGINNING);
        var beginning = new char[BEGINNING];
        int length = 0;
        for (int read = 0; read >= 0 && length < BEGINNING; ) {
            length += read;
            read = text.read(beginning, length, BEGINNING - length);
        }
        text.reset();
        return new String(beginning, 0, length);
    }

    @Override
    public @Nullable Row next() throws TableException {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                if (row.number() > Limits.LINES) {
                    throw new TableException(WORDS.format("tooManyLines", file, Limits.LINES));
                }
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException | CsvRecord.BeyondLimit | UncheckedIOException e) {
            throw readable(e);
        }
    }

    /** The parser refuses only what a missing quotation mark does, so that is what is said, with where it began. */
    private TableException readable(RuntimeException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof CsvRecord.BeyondLimit limit) {
                return new TableException(at(String.valueOf(limit.getMessage())), limit);
            }
        }
        return new TableException(at(WORDS.get("unclosedQuote")), problem);
    }

    private String at(String problem) {
        return WORDS.format("at", place(record.line(), null).words(), problem);
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public @Nullable String sheet() {
        return null;
    }

    @Override
    public long read() {
        return bytes.count();
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public void close() throws IOException {
        rows.close();
        bytes.close();
    }
}
