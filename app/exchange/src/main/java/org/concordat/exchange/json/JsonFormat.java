package org.concordat.exchange.json;

import java.io.IOException;
import java.util.Set;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.export.Listing;
import org.concordat.exchange.export.Matter;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.graph.ElementTable;
import org.concordat.exchange.graph.GraphLosses;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.Marker;

/**
 * JSON with a list of nodes and a list of links, as {@code node_link_data} of NetworkX writes it. The links are called {@code edges}, as
 * NetworkX does from 3.6 on, and the key of a link is its id.
 */
public final class JsonFormat implements Format {

    private static final Words WORDS = Words.beside(JsonFormat.class);

    @Override
    public Listing listing() {
        return new Listing("json", "JSON", WORDS.get("purpose"), ".json");
    }

    @Override
    public Set<Matter> drops(Profile profile) {
        return GraphLosses.and();
    }

    @Override
    public void write(Export export, Profile profile, Output output) throws IOException {
        output.file(out -> JsonLines.write(out, json -> write(GraphTables.of(export), json)));
    }

    private static void write(GraphTables tables, JsonLines json) {
        json.startObject().truth("directed", true).truth("multigraph", true).newLine();
        json.name("graph").startObject();
        json.text("name", tables.title()).text("asAt", tables.day().toString());
        json.text(Marker.NAME, tables.marker(false).text()).endObject().newLine();
        json.name("nodes").startArray();
        var nodes = ElementTable.ofPlacedNodes(tables, false);
        tables.nodes().forEach(node -> write(node, nodes, json));
        json.newLine().endArray().newLine().name("edges").startArray();
        var links = ElementTable.ofLinks(tables);
        tables.links().forEach(link -> write(link, links, json));
        json.newLine().endArray().newLine().endObject();
    }

    private static void write(Node node, ElementTable<Node> table, JsonLines json) {
        json.newLine().startObject().text("id", node.id().value()).text("label", Labels.of(node));
        table.cells(node, json::cell);
        json.endObject();
    }

    private static void write(Link link, ElementTable<Link> table, JsonLines json) {
        json.newLine().startObject();
        json.text("source", link.from().value()).text("target", link.to().value());
        json.text("key", link.id().value()).text("label", Labels.of(link));
        table.cells(link, json::cell);
        json.endObject();
    }
}
