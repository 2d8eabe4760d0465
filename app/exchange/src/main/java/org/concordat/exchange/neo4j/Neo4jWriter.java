package org.concordat.exchange.neo4j;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.exchange.csv.CsvTable;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.graph.Column;
import org.concordat.exchange.graph.ElementTable;
import org.concordat.exchange.graph.GraphTables;

/**
 * Writes a table for each type of node and of link, as Cypher takes neither a label nor the type of a relationship from a cell; then the
 * script.
 *
 * @see <a href="https://neo4j.com/docs/cypher-manual/current/clauses/load-csv/">LOAD CSV</a>
 */
final class Neo4jWriter {

    private static final List<String> NODE = List.of("nodeId", "name");
    private static final List<String> LINK = List.of("edgeId", "source", "target", "name");

    private final GraphTables tables;
    private final CypherScript script;

    Neo4jWriter(GraphTables tables) {
        this.tables = tables;
        script = new CypherScript(tables);
    }

    void write(Output output) throws IOException {
        var nodeTable = ElementTable.ofPlacedNodes(tables, false);
        for (var type : tables.nodeTypes()) {
            var nodes =
                    tables.nodes().stream().filter(n -> n.type().equals(type)).toList();
            var name = tables.typeName(type);
            var table = nodeTable.only(nodes);
            var file = "nodes-" + name + ".csv";
            output.part(file, out -> write(nodes, NODE, Neo4jWriter::nodeCells, table, out));
            script.node(file, name, table.columns());
        }
        var linkTable = ElementTable.ofLinks(tables);
        for (var type : tables.linkTypes()) {
            var links =
                    tables.links().stream().filter(l -> l.type().equals(type)).toList();
            var name = tables.typeName(type);
            var table = linkTable.only(links);
            var file = "relationships-" + name + ".csv";
            output.part(file, out -> write(links, LINK, Neo4jWriter::linkCells, table, out));
            script.relationship(file, name, table.columns());
        }
        output.part("import.cypher", out -> out.write(script.text().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> nodeCells(Node node) {
        return List.of(node.id().value(), Labels.of(node));
    }

    private static List<String> linkCells(Link link) {
        return List.of(link.id().value(), link.from().value(), link.to().value(), Labels.of(link));
    }

    private static <E extends Element> void write(
            List<E> elements,
            List<String> headings,
            Function<E, List<String>> first,
            ElementTable<E> table,
            OutputStream out)
            throws IOException {
        try (var csv = new CsvTable(out, CsvTable.Dialect.NEO4J)) {
            headings.forEach(csv::cell);
            table.columns().stream().map(Column::name).forEach(csv::cell);
            csv.endRow();
            for (var element : elements) {
                first.apply(element).forEach(csv::cell);
                csv.row(table.row(element));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
