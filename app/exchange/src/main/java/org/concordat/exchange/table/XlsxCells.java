package org.concordat.exchange.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.concordat.api.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a sheet into the text that a planner sees in them, as far as it carries meaning. */
final class XlsxCells {

    private static final Words WORDS = Words.beside(XlsxCells.class);
    private static final int LETTERS = 26;
    private static final int LONGEST_NUMBER = 400;

    private final List<String> texts;
    private final XlsxFormats formats;
    private final boolean from1904;

    XlsxCells(List<String> texts, XlsxFormats formats, boolean from1904) {
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** Those of a workbook. */
    static XlsxCells of(XlsxBook book) throws IOException {
        return new XlsxCells(book.texts(), book.formats(), book.from1904());
    }

    /** The column that an address such as AB12 names, from 1; beyond the limit it is no more exact. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column <= Limits.COLUMNS; i++) {
            char letter = Character.toUpperCase(address.charAt(i));
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column;
    }

    /** Reads the cell that begins here, to its end. */
    String read(XmlPart part, int column, List<CellFlaw> flaws) throws XMLStreamException {
        var type = part.attribute("t");
        var format = formats.of(part.attribute("s"));
        boolean isFormula = false;
        String stored = null;
        for (var element = part.nextStartWithin("c"); element != null; element = part.nextStartWithin("c")) {
            isFormula |= element.equals("f");
            var text = part.text();
            stored = element.equals("v") || element.equals("is") ? text : stored;
        }
        if (stored == null) {
            if (isFormula) {
                flaws.add(new CellFlaw(column, WORDS.get("formulaWithoutValue")));
            }
            return "";
        }
        return stored.isEmpty() ? "" : text(type == null ? "n" : type, stored, format, column, flaws);
    }

    private String text(String type, String stored, @Nullable String format, int column, List<CellFlaw> flaws)
            throws XMLStreamException {
        return switch (type) {
            case "s" -> texts.get(Integer.parseInt(stored.strip()));
            case "b" -> stored.strip().equals("1") ? "true" : "false";
            case "e" -> {
                flaws.add(new CellFlaw(column, WORDS.format("cellError", stored)));
                yield "";
            }
            case "n" -> number(stored.strip(), format, column, flaws);
            case "str", "inlineStr", "d" -> stored;
            default -> throw new XMLStreamException("A cell of unknown type " + type);
        };
    }

    private String number(String stored, @Nullable String format, int column, List<CellFlaw> flaws) {
        var text = stored.length() > LONGEST_NUMBER
                ? null
                : NumberFormatCode.text(new BigDecimal(stored), format, from1904);
        if (text == null) {
            flaws.add(new CellFlaw(column, WORDS.get("numberBeyond")));
            return "";
        }
        return text;
    }
}
