package org.concordat.exchange.graphml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.reading.Cell;
import org.concordat.exchange.reading.GraphReceiver;
import org.concordat.exchange.reading.OneFileReader;
import org.concordat.exchange.reading.XmlGraph;
import org.concordat.exchange.reading.XmlInput;

/**
 * Reads GraphML of any make: ours, and that of yEd, Gephi, NetworkX, Cytoscape and Neo4j. Of yEd's drawing it takes the labels and where
 * boxes stand; a node in a nested graph names the node around it as its parent.
 */
public final class GraphmlReader implements OneFileReader {

    @Override
    public String extension() {
        return ".graphml";
    }

    @Override
    public void read(InputStream in, GraphReceiver receiver) throws IOException, IntakeException {
        XmlGraph.read(in, receiver, name(), "graphml", Visit::new);
    }

    @Override
    public String name() {
        return "GraphML";
    }

    /** One reading, for one thread. */
    private static final class Visit implements XmlGraph.Beginnings {

        private final XmlGraph graph;
        private final XmlInput xml;
        private final GraphmlKeys keys = new GraphmlKeys();

        Visit(XmlGraph graph) {
            this.graph = graph;
            xml = graph.xml();
        }

        /** Ports, hyperedges and what other programs add say nothing here. */
        @Override
        public void at(String element) throws XMLStreamException {
            switch (element) {
                case "key" -> keys.read(xml);
                case "node" -> {
                    var around = graph.around();
                    graph.open(keys.presets(element)).put(Cell.PARENT, around == null ? "" : around.id());
                }
                case "edge" -> graph.open(keys.presets(element)).put(Cell.KIND, xml.attribute("label"));
                case "data" -> data();
                default -> {}
            }
        }

        private void data() throws XMLStreamException {
            var around = graph.around();
            var domain = around == null ? "graph" : around.domain();
            var key = xml.attribute("key");
            var name = keys.name(key, domain);
            if (around == null) {
                graph.tell(name, xml.text());
            } else if (keys.isDrawing(key, domain)) {
                YedFound.read(xml, around);
            } else {
                around.put(name, xml.text());
            }
        }
    }
}
