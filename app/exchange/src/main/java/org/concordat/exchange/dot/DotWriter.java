package org.concordat.exchange.dot;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.exchange.export.Labels;
import org.concordat.exchange.graph.ColumnType;
import org.concordat.exchange.graph.ElementTable;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.Marker;

/**
 * Writes a network as DOT. For Gephi it comes without statements on the whole graph, which make it see no nodes or some that are not
 * there, and without frames and colours.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">The DOT language</a>
 */
final class DotWriter {

    private static final Set<String> WORDS_OF_DOT = Set.of("node", "edge", "graph", "digraph", "subgraph", "strict");

    private final GraphTables tables;
    private final boolean isDrawn;
    private final ElementTable<Node> nodes;
    private final ElementTable<Link> links;

    /** @param isDrawn for Graphviz, with frames, colours and shapes */
    DotWriter(GraphTables tables, boolean isDrawn) {
        this.tables = tables;
        this.isDrawn = isDrawn;
        nodes = ElementTable.ofNodes(tables);
        links = ElementTable.ofLinks(tables).withId("edgeId");
    }

    /** @param out is flushed and left open */
    void write(OutputStream out) throws IOException {
        try (var dot = new DotText(out)) {
            dot.comment(Marker.NAME + ": " + tables.marker(true).text());
            dot.plain("digraph ").quoted(tables.title()).plain(" {\n");
            if (isDrawn) {
                writeDefaults(dot);
                new Clusters(tables).write(dot, node -> write(node, dot));
            } else {
                for (var node : tables.nodes()) {
                    write(node, dot);
                }
            }
            for (var link : tables.links()) {
                write(link, dot);
            }
            dot.plain("}\n");
        }
    }

    /** Places are in points: {@code neato} takes them for inches unless it is told, and {@code neato -n} never does. */
    private static void writeDefaults(DotText dot) throws IOException {
        dot.plain("graph").with("charset", "UTF-8").with("inputscale", "72").end();
        dot.plain("node").with("fontname", "Helvetica").with("fontsize", "11").end();
        dot.plain("edge").with("fontname", "Helvetica").with("fontsize", "9").end();
    }

    private void write(Node node, DotText dot) throws IOException {
        dot.quoted(name(node.id())).with("label", Labels.of(node));
        var box = tables.box(node);
        if (isDrawn) {
            DotLooks.write(node, box, dot);
        } else if (box != null) {
            dot.with("pos", DotLooks.place(box));
        }
        finish(node, nodes, dot);
    }

    private void write(Link link, DotText dot) throws IOException {
        dot.quoted(name(link.from())).plain(" -> ").quoted(name(link.to()));
        dot.with("id", link.id().value()).with("label", Labels.of(link));
        if (isDrawn) {
            DotLooks.write(link, dot);
        }
        finish(link, links, dot);
    }

    /** Gephi takes a word of the language for one even in quotation marks; a tilde is in no id. */
    private String name(NodeId id) {
        var word = id.value().toLowerCase(Locale.ROOT);
        return isDrawn || !WORDS_OF_DOT.contains(word) ? id.value() : "~" + id.value();
    }

    private static <E extends Element> void finish(E element, ElementTable<E> table, DotText dot) throws IOException {
        var row = table.row(element);
        for (var column : table.columns()) {
            var cell = row[column.index()];
            if (cell != null) {
                dot.with(DotNames.of(column.name()), ColumnType.text(cell));
            }
        }
        dot.end();
    }
}
