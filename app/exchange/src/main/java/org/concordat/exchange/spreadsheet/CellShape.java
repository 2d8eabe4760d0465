package org.concordat.exchange.spreadsheet;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.concordat.exchange.table.Row;

/** What a text looks like, whatever its column is called. */
enum CellShape {
    /** A practice as the Organisation Data Service codes it. */
    PRACTICE_CODE("[A-HJ-NPVWY]\\d{5}"),
    /** A primary care network. */
    PCN_CODE("U\\d{5}"),
    TRUST_CODE("R[A-Z0-9]\\w|T[A-Z]{2}"),
    POSTCODE("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}"),
    DATE("") {
        @Override
        boolean fits(String text) {
            return DateWords.isDate(text);
        }
    },
    NUMBER("") {
        @Override
        boolean fits(String text) {
            return NumberWords.isNumber(text);
        }
    };

    private static final double NEARLY_ALL = 0.8;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}(/\\d{2})?");

    private final Pattern pattern;

    CellShape(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }

    /** Whether nearly all of the cells that say something look so. */
    boolean fits(Collection<String> cells) {
        var said = cells.stream()
                .filter(c -> !CellValues.isNothing(c))
                .map(String::strip)
                .toList();
        long fitting = said.stream().filter(this::fits).count();
        return !said.isEmpty() && fitting >= NEARLY_ALL * said.size();
    }

    /** Whether a row holds what no heading is: a code, a postcode, or mostly numbers and dates; years may be headings. */
    static boolean looksLikeData(Row row) {
        var cells = row.cells().stream()
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .toList();
        boolean hasCode = cells.stream()
                .anyMatch(
                        c -> List.of(PRACTICE_CODE, PCN_CODE, POSTCODE).stream().anyMatch(s -> s.fits(c)));
        long figures = cells.stream()
                .filter(c -> !YEAR.matcher(c).matches() && (NUMBER.fits(c) || DATE.fits(c)))
                .count();
        return hasCode || 2 * figures > cells.size();
    }
}
