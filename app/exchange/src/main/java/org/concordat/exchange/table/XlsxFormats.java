package org.concordat.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook, by the style of a cell. */
final class XlsxFormats {

    /** Those that no workbook spells out (ECMA-376 part 1, 18.8.30), as far as they change what a number means. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "dd/mm/yyyy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm"),
            Map.entry(19, "h:mm:ss"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "dd/mm/yyyy h:mm"));

    private final Map<Integer, String> codes = new HashMap<>(BUILT_IN);
    private final List<Integer> ofStyle = new ArrayList<>();

    void read(XmlPart part) throws XMLStreamException {
        for (var element = part.nextStart(); element != null; element = part.nextStart()) {
            if (element.equals("numFmt")) {
                codes.put(number(part.attribute("numFmtId")), String.valueOf(part.attribute("formatCode")));
            } else if (element.equals("cellXfs")) {
                readStyles(part);
            }
        }
    }

    private void readStyles(XmlPart part) throws XMLStreamException {
        for (var element = part.nextStartWithin("cellXfs");
                element != null;
                element = part.nextStartWithin("cellXfs")) {
            if (element.equals("xf")) {
                ofStyle.add(number(part.attribute("numFmtId")));
            }
        }
    }

    /** The format of a style; null for a plain number. */
    @Nullable
    String of(@Nullable String style) {
        int index = number(style);
        return index < 0 || index >= ofStyle.size() ? null : codes.get(ofStyle.get(index));
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }
}
