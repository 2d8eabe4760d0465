package org.concordat.exchange.pajek;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.exchange.export.NameMarks;
import org.concordat.exchange.export.Utf8Writer;
import org.concordat.exchange.graph.GraphTables;
import org.concordat.exchange.graph.SingleNames;

/**
 * Writes vertices, numbered from 1, and arcs that say their relation each. Of a list of arcs for each relation, as Pajek knows it too, Gephi
 * would read two, and NetworkX would take its heads for nodes. Pajek takes a file for UTF-8 by the mark at its start.
 */
final class PajekWriter {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final GraphTables tables;
    private final UnitSquare square;
    private final Map<NodeId, Integer> numbers = new HashMap<>();

    PajekWriter(GraphTables tables) {
        this.tables = tables;
        square = UnitSquare.around(tables);
        tables.nodes().forEach(node -> numbers.put(node.id(), numbers.size() + 1));
    }

    /** @param stream is flushed and left open */
    void write(OutputStream stream) throws IOException {
        var out = new Utf8Writer(stream);
        // The first line may be misread for the mark, so it is one that readers can do without.
        out.write(BYTE_ORDER_MARK + "*Network " + quoted(tables.title()) + "\n");
        out.write("*Vertices " + tables.nodes().size() + "\n");
        var names = new SingleNames(tables.nodes(), NameMarks::replaced);
        for (var node : tables.nodes()) {
            out.write(number(node.id()) + " " + quoted(names.next(node)) + place(node) + "\n");
        }
        writeArcs(out);
        out.flush();
    }

    private String place(Node node) {
        var box = tables.box(node);
        return box == null ? "" : " " + square.x(box) + " " + square.y(box) + " 0.5000";
    }

    private void writeArcs(Utf8Writer out) throws IOException {
        out.write("*Arcs\n");
        for (var link : tables.links()) {
            out.write(arc(link) + " l " + quoted(link.type().label()) + "\n");
        }
    }

    private String arc(Link link) {
        return number(link.from()) + " " + number(link.to()) + " 1";
    }

    private static String quoted(String text) {
        return '"' + NameMarks.replaced(text) + '"';
    }

    /** Links of a network end at its nodes. */
    private int number(NodeId id) {
        return numbers.getOrDefault(id, -1);
    }
}
