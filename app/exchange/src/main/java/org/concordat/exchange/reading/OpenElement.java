package org.concordat.exchange.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/** A node or an edge that has begun in an XML file: its attributes id, source and target, and the cells that come within it. */
public final class OpenElement {

    private static final String NODE = "node";

    private final String domain;
    private final String id;
    private final String from;
    private final String to;
    private final long line;
    private final Map<String, String> cells;

    /** @param presets the texts of cells that are not there */
    public OpenElement(XmlInput xml, Map<String, String> presets) {
        domain = xml.element();
        id = xml.attribute("id");
        from = xml.attribute("source");
        to = xml.attribute("target");
        line = xml.line();
        cells = new LinkedHashMap<>(presets);
    }

    public String domain() {
        return domain;
    }

    public String id() {
        return id;
    }

    public void put(String name, String text) {
        if (!text.isEmpty()) {
            cells.put(name, text);
        }
    }

    /** The same where the file does not say it in a column of its own. */
    public void putIfAbsent(String name, String text) {
        if (!text.isEmpty()) {
            cells.putIfAbsent(name, text);
        }
    }

    public void tell(GraphReceiver receiver) {
        if (domain.equals(NODE)) {
            receiver.node(new FoundNode(id, line, cells));
        } else {
            receiver.link(new FoundLink(id, from, to, line, cells));
        }
    }
}
