package org.concordat.exchange.graphml;

import java.io.IOException;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.graph.XmlOutput;

/** What GraphML declares columns with, and the cells that name them. */
final class Keys {

    private Keys() {}

    /** Declares a column of nodes, edges or the graph. */
    static void declare(String id, String domain, String name, String type, XmlOutput xml) throws IOException {
        xml.emptyLine("key", "id", id, "for", domain, "attr.name", name, "attr.type", type);
    }

    /** Declares what holds the drawing of yEd. */
    static void declareGraphics(String id, String domain, XmlOutput xml) throws IOException {
        xml.emptyLine("key", "id", id, "for", domain, "yfiles.type", domain + "graphics");
    }

    /** A cell of a column; nothing where there is no text. */
    static void data(String key, String text, XmlOutput xml) throws IOException {
        if (!LegalText.isNone(text)) {
            xml.start("data", "key", key);
            xml.text(text);
            xml.end();
        }
    }
}
