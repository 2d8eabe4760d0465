package org.concordat.exchange.graphml;

import javax.xml.stream.XMLStreamException;
import org.concordat.exchange.reading.Cell;
import org.concordat.exchange.reading.OpenElement;
import org.concordat.exchange.reading.XmlInput;

/** What yEd's drawing of an element says of it: its label, and where it stands. */
final class YedFound {

    private YedFound() {}

    /** Reads the drawing within the element that begins here; goes to its end. */
    static void read(XmlInput xml, OpenElement into) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (!xml.isStart()) {
                depth--;
            } else if (xml.element().equals("NodeLabel") || xml.element().equals("EdgeLabel")) {
                into.putIfAbsent(Cell.LABEL, xml.text().strip());
            } else {
                depth++;
                if (xml.element().equals("Geometry")) {
                    place(xml, into);
                }
            }
        }
    }

    private static void place(XmlInput xml, OpenElement into) {
        try {
            double width = Double.parseDouble(xml.attribute("width"));
            double height = Double.parseDouble(xml.attribute("height"));
            double x = Double.parseDouble(xml.attribute("x"));
            double y = Double.parseDouble(xml.attribute("y"));
            into.putIfAbsent(Cell.X, Double.toString(x + width / 2));
            into.putIfAbsent(Cell.Y, Double.toString(y + height / 2));
            into.putIfAbsent(Cell.WIDTH, Double.toString(width));
            into.putIfAbsent(Cell.HEIGHT, Double.toString(height));
        } catch (NumberFormatException e) {
            // A place that is no number is none.
        }
    }
}
