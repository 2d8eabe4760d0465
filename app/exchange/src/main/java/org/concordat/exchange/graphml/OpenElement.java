package org.concordat.exchange.graphml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.concordat.exchange.reading.Cell;
import org.concordat.exchange.reading.FoundLink;
import org.concordat.exchange.reading.FoundNode;
import org.concordat.exchange.reading.GraphReceiver;

/** A node or an edge that has begun in the file. */
final class OpenElement {

    private static final String NODE = "node";

    private final String domain;
    private final String id;
    private final String from;
    private final String to;
    private final long line;
    private final Map<String, String> cells;

    /** @param presets the texts of cells that are not there */
    OpenElement(XmlInput xml, Map<String, String> presets) {
        domain = xml.element();
        id = xml.attribute("id");
        from = xml.attribute("source");
        to = xml.attribute("target");
        line = xml.line();
        cells = new LinkedHashMap<>(presets);
        put(Cell.KIND, domain.equals(NODE) ? "" : xml.attribute("label"));
    }

    String domain() {
        return domain;
    }

    String id() {
        return id;
    }

    void put(String name, String text) {
        if (!text.isEmpty()) {
            cells.put(name, text);
        }
    }

    /** The same where the file does not say it in a column of its own. */
    void putIfAbsent(String name, String text) {
        if (!text.isEmpty()) {
            cells.putIfAbsent(name, text);
        }
    }

    void tell(GraphReceiver receiver) {
        if (domain.equals(NODE)) {
            receiver.node(new FoundNode(id, line, cells));
        } else {
            receiver.link(new FoundLink(id, from, to, line, cells));
        }
    }
}
