package org.concordat.exchange.graphml;

import java.io.IOException;
import java.io.OutputStream;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.Marker;
import org.concordat.exchange.graph.XmlOutput;

/**
 * Writes a network as GraphML: every node and link with a column for each attribute in use, dates as text, figures as they hold on a day.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML specification</a>
 */
final class GraphmlWriter {

    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
    private static final String YWORKS = "http://www.yworks.com/xml/graphml";

    private final GraphTables tables;
    private final Profile profile;

    GraphmlWriter(GraphTables tables, Profile profile) {
        this.tables = tables;
        this.profile = profile;
    }

    /** @param out is flushed and left open */
    void write(OutputStream out) throws IOException {
        try (var xml = new XmlOutput(out)) {
            xml.startLine("graphml", "xmlns", GRAPHML, "xmlns:y", YWORKS);
            write(xml);
        }
    }

    private void write(XmlOutput xml) throws IOException {
        var nodes = new NodeRows(profile, tables);
        var links = new LinkRows(profile, tables);
        Keys.declare("g_title", "graph", "title", "string", xml);
        Keys.declare("g_asAt", "graph", "asAt", "string", xml);
        Keys.declare("g_writtenBy", "graph", Marker.NAME, "string", xml);
        nodes.writeKeys(xml);
        links.writeKeys(xml);
        xml.startLine("graph", "id", "G", "edgedefault", "directed");
        Keys.data("g_title", tables.title(), xml);
        Keys.data("g_asAt", tables.day().toString(), xml);
        Keys.data("g_writtenBy", tables.marker(profile == Profile.GEPHI).text(), xml);
        nodes.writeAll(xml);
        for (var link : tables.links()) {
            links.write(link, xml);
        }
    }
}
