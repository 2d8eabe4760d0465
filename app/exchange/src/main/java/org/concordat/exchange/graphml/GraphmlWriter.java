package org.concordat.exchange.graphml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.export.Utf8Writer;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.Marker;

/**
 * Writes a network as GraphML: every node and link with a column for each attribute in use, dates as text, figures as they hold on a day.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML specification</a>
 */
final class GraphmlWriter {

    private final GraphTables tables;
    private final Profile profile;

    GraphmlWriter(GraphTables tables, Profile profile) {
        this.tables = tables;
        this.profile = profile;
    }

    /** @param out is flushed and left open */
    void write(OutputStream out) throws IOException {
        try {
            // The JDK's writer sends single bytes to a stream, so the characters are gathered first.
            var gathered = new Utf8Writer(out);
            var xml = Xml.to(gathered);
            write(xml);
            xml.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Xml xml) {
        var nodes = new NodeRows(profile, tables);
        var links = new LinkRows(profile, tables);
        xml.startDocument();
        xml.key("g_title", "graph", "title", "string");
        xml.key("g_asAt", "graph", "asAt", "string");
        xml.key("g_writtenBy", "graph", Marker.NAME, "string");
        nodes.writeKeys(xml);
        links.writeKeys(xml);
        xml.startGraph("G");
        xml.data("g_title", tables.title());
        xml.data("g_asAt", tables.day().toString());
        xml.data("g_writtenBy", tables.marker(profile == Profile.GEPHI).text());
        nodes.writeAll(xml);
        tables.links().forEach(link -> links.write(link, xml));
        xml.endDocument();
    }
}
