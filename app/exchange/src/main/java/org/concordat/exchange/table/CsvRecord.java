package org.concordat.exchange.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.vocabulary.Words;

/** Builds rows while the text is parsed, within the limits. */
final class CsvRecord extends AbstractBaseCsvCallbackHandler<Row> {

    private static final Words WORDS = Words.beside(CsvRecord.class);

    private final long linesBefore;
    private long line;
    private List<String> cells = new ArrayList<>();
    private List<CellFlaw> flaws = new ArrayList<>();

    /** @param linesBefore the lines that the parser does not see */
    CsvRecord(long linesBefore) {
        this.linesBefore = linesBefore;
        line = linesBefore + 1;
    }

    /** Where the record began that is being read or was read last. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = linesBefore + startingLine;
        cells = new ArrayList<>(cells.size());
        flaws = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
        if (index >= Limits.COLUMNS) {
            throw new BeyondLimit(WORDS.format("tooManyColumns", String.valueOf(Limits.COLUMNS)));
        }
        if (length > Limits.CELL) {
            throw new BeyondLimit(WORDS.get("unclosedQuote"));
        }
        var cell = CleanText.of(new String(text, offset, length));
        cells.add(cell);
        if (cell.indexOf(CleanText.REPLACEMENT) >= 0) {
            flaws.add(new CellFlaw(index + 1, WORDS.get("lostLetter")));
        }
        if (quoted && cell.lines().skip(Limits.LINES_IN_CELL).findAny().isPresent()) {
            flaws.add(new CellFlaw(index + 1, WORDS.get("manyLines"), true));
        }
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, cells, flaws);
    }

    /** Carries a message through the parser, which knows no checked exception. */
    static final class BeyondLimit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BeyondLimit(String message) {
            super(message);
        }
    }
}
