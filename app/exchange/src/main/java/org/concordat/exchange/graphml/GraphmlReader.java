package org.concordat.exchange.graphml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.reading.Cell;
import org.concordat.exchange.reading.Damage;
import org.concordat.exchange.reading.GraphReceiver;
import org.concordat.exchange.reading.OneFileReader;
import org.concordat.exchange.reading.OpenElement;
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
        try {
            if (!new Visit(new XmlInput(in), receiver).run()) {
                throw Damage.none(name());
            }
        } catch (XMLStreamException e) {
            throw Damage.of(e, name());
        }
    }

    @Override
    public String name() {
        return "GraphML";
    }

    /** One reading, for one thread. */
    private static final class Visit {

        private final XmlInput xml;
        private final GraphReceiver receiver;
        private final GraphmlKeys keys = new GraphmlKeys();
        private final Deque<OpenElement> open = new ArrayDeque<>();

        Visit(XmlInput xml, GraphReceiver receiver) {
            this.xml = xml;
            this.receiver = receiver;
        }

        /** Whether it is GraphML at all. */
        boolean run() throws XMLStreamException {
            boolean isGraphml = false;
            while (xml.next()) {
                isGraphml |= xml.element().equals("graphml");
                if (xml.isStart()) {
                    start(xml.element());
                } else if (xml.element().equals("node") || xml.element().equals("edge")) {
                    open.pop().tell(receiver);
                }
            }
            return isGraphml;
        }

        /** Ports, hyperedges and what other programs add say nothing here. */
        private void start(String element) throws XMLStreamException {
            switch (element) {
                case "key" -> keys.read(xml);
                case "node" -> {
                    var node = new OpenElement(xml, keys.presets(element));
                    node.put(Cell.PARENT, open.isEmpty() ? "" : open.peek().id());
                    open.push(node);
                }
                case "edge" -> {
                    var edge = new OpenElement(xml, keys.presets(element));
                    edge.put(Cell.KIND, xml.attribute("label"));
                    open.push(edge);
                }
                case "data" -> data();
                default -> {}
            }
        }

        private void data() throws XMLStreamException {
            var around = open.peek();
            var domain = around == null ? "graph" : around.domain();
            var key = xml.attribute("key");
            var name = keys.name(key, domain);
            if (around == null) {
                receiver.graph(name, xml.text());
            } else if (keys.isDrawing(key, domain)) {
                YedFound.read(xml, around);
            } else {
                around.put(name, xml.text());
            }
        }
    }
}
