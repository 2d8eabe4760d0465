package org.concordat.exchange.gexf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.graph.ElementTable;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.XmlOutput;

/**
 * Writes a network as GEXF. All edges are directed, as NetworkX takes no mixture; each has a kind, as Gephi would else merge those that
 * run side by side; y grows upwards, as it does in Gephi.
 *
 * @see <a href="https://gexf.net/schema.html">GEXF schema</a>
 */
final class GexfWriter {

    private final GraphTables tables;
    private final Version version;
    private final Columns<Node> nodes;
    private final Columns<Link> edges;

    GexfWriter(GraphTables tables, Version version) {
        this.tables = tables;
        this.version = version;
        nodes = new Columns<>(ElementTable.ofNodes(tables).withSizes(tables));
        edges = new Columns<>(ElementTable.ofLinks(tables).withId("edgeId"));
    }

    /** @param out is flushed and left open */
    void write(OutputStream out) throws IOException {
        try (var xml = new XmlOutput(out)) {
            xml.startLine(
                    "gexf", "xmlns", version.namespace(), "xmlns:viz", version.looks(), "version", version.number());
            writeMeta(xml);
            // NetworkX fails on lifetimes whose format is not said.
            xml.startLine("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
            nodes.declare("node", xml);
            edges.declare("edge", xml);
            xml.startLine("nodes");
            for (var node : tables.nodes()) {
                write(node, xml);
            }
            xml.endLine();
            xml.startLine("edges");
            for (var link : tables.links()) {
                write(link, xml);
            }
        }
    }

    private void writeMeta(XmlOutput xml) throws IOException {
        xml.startLine("meta", "lastmodifieddate", tables.day().toString());
        xml.text("creator", "Concordat");
        xml.text("description", tables.title());
        xml.text("keywords", tables.marker(true).text());
        xml.end();
    }

    private void write(Node node, XmlOutput xml) throws IOException {
        xml.startLine("node", withLifetime(node, "id", node.id().value(), "label", Labels.of(node)));
        nodes.write(node, xml);
        Looks.write(node, tables.box(node), xml);
        xml.end();
    }

    private void write(Link link, XmlOutput xml) throws IOException {
        xml.startLine(
                "edge",
                withLifetime(
                        link,
                        "id",
                        link.id().value(),
                        "source",
                        link.from().value(),
                        "target",
                        link.to().value(),
                        "label",
                        Labels.of(link),
                        "kind",
                        tables.typeName(link)));
        edges.write(link, xml);
        Looks.write(link, xml);
        xml.end();
    }

    private static String[] withLifetime(Element element, String... attributes) {
        var all = new ArrayList<>(List.of(attributes));
        all.addAll(Lifetime.of(element));
        return all.toArray(String[]::new);
    }
}
