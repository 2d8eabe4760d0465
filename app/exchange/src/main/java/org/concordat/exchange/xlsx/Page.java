package org.concordat.exchange.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.concordat.api.fact.DatePrecision;
import org.concordat.api.fact.DateQualifier;
import org.concordat.api.fact.PartialDate;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.export.SpreadsheetText;
import org.concordat.exchange.graph.ColumnType;
import org.concordat.exchange.table.DecimalFormatCode;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet that is written from the top to the bottom. */
final class Page {

    private static final int ROWS_AT_ONCE = 1_000;

    /** Excel keeps no more of a number. */
    private static final int DIGITS = 15;

    /** Excel takes 1900 for a leap year, so earlier days are one off. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Worksheet sheet;
    private int next;

    Page(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** A row in bold. */
    void heading(String... cells) {
        row((Object[]) cells);
        sheet.range(next - 1, 0, next - 1, cells.length - 1).style().bold().set();
    }

    void row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            var cell = cells[i];
            if (cell != null) {
                write(i, cell);
            }
        }
        next++;
        if (next % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof Boolean truth) {
            sheet.value(next, column, truth);
        } else if (cell instanceof Long whole && Long.toString(whole).length() <= DIGITS) {
            sheet.value(next, column, whole);
        } else if (cell instanceof BigDecimal figure && isExact(figure)) {
            sheet.value(next, column, figure);
            if (figure.scale() > 0 && figure.stripTrailingZeros().scale() != figure.scale()) {
                sheet.style(next, column)
                        .format(DecimalFormatCode.of(figure.scale()))
                        .set();
            }
        } else if (cell instanceof PartialDate date && isDay(date)) {
            sheet.value(next, column, date.start());
            sheet.style(next, column).format("yyyy-mm-dd").set();
        } else {
            var text = LegalText.of(ColumnType.text(cell));
            sheet.value(next, column, text.substring(0, Math.min(text.length(), SpreadsheetText.LONGEST)));
        }
    }

    private static boolean isExact(BigDecimal figure) {
        return figure.precision() <= DIGITS && Math.abs((long) figure.scale()) < 100;
    }

    private static boolean isDay(PartialDate date) {
        return date.precision() == DatePrecision.DAY
                && date.qualifier() == DateQualifier.EXACT
                && !date.start().isBefore(FIRST_DAY);
    }

    void keepInSight(int columns, int rows) {
        sheet.freezePane(columns, rows);
    }

    /** Offers a choice of rows by each column. */
    void filter(int columns, int rows) {
        sheet.setAutoFilter(0, 0, rows, columns - 1);
    }

    void widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.width(i, characters[i]);
        }
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
