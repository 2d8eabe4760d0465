package org.concordat.exchange.gml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.export.LegalText;
import org.concordat.exchange.graph.ElementTable;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.Marker;
import org.concordat.exchange.graph.SingleNames;

/**
 * Writes a network as GML. Nodes are numbered, as the format wants it; their own ids are an attribute. The key of an edge is its id, by
 * which NetworkX tells edges apart that run side by side.
 *
 * @see <a href="https://networkx.org/documentation/stable/reference/readwrite/gml.html">GML as NetworkX reads it</a>
 */
final class GmlWriter {

    private final GraphTables tables;
    private final boolean isForGephi;
    private final ElementTable<Node> nodes;
    private final ElementTable<Link> links;
    private final Keys nodeKeys;
    private final Keys linkKeys;
    private final Map<NodeId, Integer> numbers = new HashMap<>();

    GmlWriter(GraphTables tables, boolean isForGephi) {
        this.tables = tables;
        this.isForGephi = isForGephi;
        nodes = ElementTable.ofNodes(tables);
        links = ElementTable.ofLinks(tables).withId("edgeId");
        nodeKeys = new Keys(nodes.columns());
        linkKeys = new Keys(links.columns());
        tables.nodes().forEach(node -> numbers.put(node.id(), numbers.size() + 1));
    }

    /** @param out is flushed and left open */
    void write(OutputStream out) throws IOException {
        try (var gml = new GmlText(out, !isForGephi)) {
            gml.text("Creator", "Concordat");
            gml.open("graph");
            gml.whole("directed", 1);
            gml.whole("multigraph", 1);
            gml.text("name", tables.title());
            gml.text("asAt", tables.day().toString());
            gml.text(Marker.NAME, tables.marker(isForGephi).text());
            gml.text("nodeColumns", nodeKeys.legend());
            gml.text("edgeColumns", linkKeys.legend());
            var names = new SingleNames(tables.nodes(), LegalText::of);
            for (var node : tables.nodes()) {
                write(node, isForGephi ? Labels.of(node) : names.next(node), gml);
            }
            for (var link : tables.links()) {
                write(link, gml);
            }
            gml.end();
        }
    }

    private void write(Node node, String label, GmlText gml) throws IOException {
        gml.open("node");
        gml.whole("id", number(node.id()));
        gml.text("label", label);
        gml.text("nodeId", node.id().value());
        writeCells(node, nodes, nodeKeys, gml);
        gml.open("graphics");
        var box = tables.box(node);
        if (box != null) {
            writePlace(box, gml);
        }
        gml.text("fill", node.type().style().fill().hex());
        gml.end();
        gml.end();
    }

    private void writePlace(Box box, GmlText gml) throws IOException {
        gml.number("x", box.centreX());
        gml.number("y", isForGephi ? -box.centreY() : box.centreY());
        gml.number("w", box.width());
        gml.number("h", box.height());
    }

    private void write(Link link, GmlText gml) throws IOException {
        gml.open("edge");
        gml.whole("source", number(link.from()));
        gml.whole("target", number(link.to()));
        gml.text("key", link.id().value());
        gml.text("label", Labels.of(link));
        writeCells(link, links, linkKeys, gml);
        gml.end();
    }

    private static <E extends Element> void writeCells(E element, ElementTable<E> table, Keys keys, GmlText gml)
            throws IOException {
        var row = table.row(element);
        for (var column : table.columns()) {
            var cell = row[column.index()];
            if (cell != null) {
                gml.cell(keys.of(column), column, cell);
            }
        }
    }

    /** Links of a network end at its nodes. */
    private int number(NodeId id) {
        return numbers.getOrDefault(id, -1);
    }
}
