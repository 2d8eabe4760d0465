package org.concordat.exchange.cx2;

import java.util.HashMap;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.graph.ColumnType;
import org.concordat.exchange.graph.ElementTable;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.Marker;
import org.concordat.exchange.json.JsonLines;

/**
 * Writes a network as CX2. Nodes and edges are numbered, as the format wants it; their own ids are attributes.
 *
 * @see <a href="https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/">CX2 specification</a>
 */
final class Cx2Writer {

    private final GraphTables tables;
    private final ElementTable<Node> nodes;
    private final ElementTable<Link> edges;
    private final Map<NodeId, Integer> numbers = new HashMap<>();

    Cx2Writer(GraphTables tables) {
        this.tables = tables;
        nodes = ElementTable.ofNodes(tables).withId("nodeId").withSizes(tables);
        edges = ElementTable.ofLinks(tables).withId("edgeId");
        tables.nodes().forEach(node -> numbers.put(node.id(), numbers.size()));
    }

    void write(JsonLines json) {
        json.startArray().newLine().startObject();
        json.text("CXVersion", "2.0").truth("hasFragments", false).endObject();
        aspect("metaData", json, this::writeCounts);
        aspect("attributeDeclarations", json, this::writeDeclarations);
        aspect("networkAttributes", json, this::writeAttributes);
        aspect("nodes", json, j -> tables.nodes().forEach(node -> write(node, j)));
        aspect("edges", json, this::writeEdges);
        aspect("visualProperties", json, new Cx2Style(tables)::write);
        aspect(
                "status",
                json,
                j -> j.startObject().text("error", "").truth("success", true).endObject());
        json.newLine().endArray();
    }

    private static void aspect(String name, JsonLines json, JsonLines.Contents contents) {
        json.newLine().startObject().name(name).startArray();
        contents.write(json);
        json.endArray().endObject();
    }

    private void writeCounts(JsonLines json) {
        count("attributeDeclarations", 1, json);
        count("networkAttributes", 1, json);
        count("nodes", tables.nodes().size(), json);
        count("edges", tables.links().size(), json);
        count("visualProperties", 1, json);
    }

    private static void count(String aspect, int elements, JsonLines json) {
        json.startObject().text("name", aspect).number("elementCount", elements).endObject();
    }

    private void writeDeclarations(JsonLines json) {
        json.startObject().name("networkAttributes").startObject();
        declare("name", "string", json);
        declare("asAt", "string", json);
        declare(Marker.NAME, "string", json);
        json.endObject().name("nodes").startObject();
        declare("name", "string", json);
        declare(nodes, json);
        json.endObject().name("edges").startObject();
        declare("name", "string", json);
        declare("interaction", "string", json);
        declare(edges, json);
        json.endObject().endObject();
    }

    private static void declare(ElementTable<?> table, JsonLines json) {
        table.columns().forEach(column -> declare(column.name(), word(column.type()), json));
    }

    private static void declare(String name, String type, JsonLines json) {
        json.name(name).startObject().text("d", type).endObject();
    }

    private static String word(ColumnType type) {
        return switch (type) {
            case TRUTH -> "boolean";
            case WHOLE -> "integer";
            case LONG -> "long";
            case DECIMAL -> "double";
            case DAY, TEXT -> "string";
        };
    }

    private void writeAttributes(JsonLines json) {
        json.startObject()
                .text("name", tables.title())
                .text("asAt", tables.day().toString());
        json.text(Marker.NAME, tables.marker(false).text()).endObject();
    }

    private void write(Node node, JsonLines json) {
        json.newLine().startObject().number("id", number(node.id()));
        var box = tables.box(node);
        if (box != null) {
            json.number("x", box.centreX()).number("y", box.centreY());
        }
        json.name("v").startObject().text("name", Labels.of(node));
        finish(node, nodes, json);
    }

    private void writeEdges(JsonLines json) {
        int id = 0;
        for (var link : tables.links()) {
            json.newLine().startObject().number("id", id++);
            json.number("s", number(link.from())).number("t", number(link.to()));
            json.name("v").startObject().text("name", Labels.of(link)).text("interaction", tables.typeName(link));
            finish(link, edges, json);
        }
    }

    private static <E extends Element> void finish(E element, ElementTable<E> table, JsonLines json) {
        table.cells(element, json::cell);
        json.endObject().endObject();
    }

    /** Links of a network end at its nodes. */
    private int number(NodeId id) {
        return numbers.getOrDefault(id, -1);
    }
}
