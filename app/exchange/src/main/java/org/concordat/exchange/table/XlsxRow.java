package org.concordat.exchange.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.concordat.api.vocabulary.Words;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a sheet into the text that a planner sees in them, as far as it carries meaning. */
final class XlsxRow {

    private static final Words WORDS = Words.beside(XlsxRow.class);
    private static final Set<String> ERRORS = Set.of(
            "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!");

    private final boolean from1904;

    /** @param from1904 whether the workbook counts its days from 1904 */
    XlsxRow(boolean from1904) {
        this.from1904 = from1904;
    }

    Row read(org.dhatim.fastexcel.reader.Row row) {
        var texts = new ArrayList<String>(row.getCellCount());
        var flaws = new ArrayList<CellFlaw>();
        int column = 0;
        for (var cell : row) {
            column++;
            var text = cell == null ? "" : text(cell, column, flaws);
            if (text.length() > Limits.CELL) {
                flaws.add(new CellFlaw(column, WORDS.get("longCell")));
                text = "";
            }
            texts.add(text);
        }
        return new Row(row.getRowNum(), texts, flaws);
    }

    private String text(Cell cell, int column, List<CellFlaw> flaws) {
        var value = cell.getValue();
        if (value == null || value.equals("")) {
            if (cell.getFormula() != null && value == null) {
                flaws.add(new CellFlaw(column, WORDS.get("formulaWithoutValue")));
            }
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number(number, cell.getDataFormatString(), column, flaws);
        }
        var text = CleanText.of(value.toString());
        boolean mayFail = cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA;
        if (mayFail && (ERRORS.contains(text) || cell.getType() == CellType.ERROR)) {
            flaws.add(new CellFlaw(column, WORDS.format("cellError", text)));
            return "";
        }
        return text;
    }

    private String number(BigDecimal number, @Nullable String format, int column, List<CellFlaw> flaws) {
        var text = NumberFormatCode.text(number, format, from1904);
        if (text == null) {
            flaws.add(new CellFlaw(column, WORDS.get("numberBeyond")));
            return "";
        }
        return text;
    }
}
