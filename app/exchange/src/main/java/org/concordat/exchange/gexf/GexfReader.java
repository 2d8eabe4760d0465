package org.concordat.exchange.gexf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.concordat.exchange.graph.Marker;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.reading.Cell;
import org.concordat.exchange.reading.GraphReceiver;
import org.concordat.exchange.reading.OneFileReader;
import org.concordat.exchange.reading.OpenElement;
import org.concordat.exchange.reading.XmlGraph;
import org.concordat.exchange.reading.XmlInput;

/** Reads GEXF of versions 1.1 to 1.3, ours and that of Gephi and NetworkX. A node within another names it as its parent. */
public final class GexfReader implements OneFileReader {

    @Override
    public String extension() {
        return ".gexf";
    }

    @Override
    public String name() {
        return "GEXF";
    }

    @Override
    public boolean isUpwards() {
        return true;
    }

    @Override
    public void read(InputStream in, GraphReceiver receiver) throws IOException, IntakeException {
        XmlGraph.read(in, receiver, name(), "gexf", Visit::new);
    }

    /** One reading, for one thread. */
    private static final class Visit implements XmlGraph.Beginnings {

        private final XmlGraph graph;
        private final XmlInput xml;

        /** The titles of columns by the class of their owner and their id. */
        private final Map<String, String> titles = new HashMap<>();

        private final Map<String, Map<String, String>> presets = new HashMap<>();
        private String owner = "";
        private String column = "";

        Visit(XmlGraph graph) {
            this.graph = graph;
            xml = graph.xml();
        }

        /** How things look, and what other programs add, says nothing here. */
        @Override
        public void at(String element) throws XMLStreamException {
            switch (element) {
                case "description" -> graph.tell("title", xml.text());
                case "keywords" -> graph.tell(Marker.NAME, xml.text());
                case "attributes" -> owner = xml.attribute("class");
                case "attribute" -> {
                    column = xml.attribute("title");
                    titles.put(owner + ' ' + xml.attribute("id"), column);
                }
                case "default" ->
                    presets.computeIfAbsent(owner, o -> new LinkedHashMap<>()).put(column, xml.text());
                case "node" -> {
                    var around = graph.around();
                    begin(element).put(Cell.PARENT, around == null ? xml.attribute("pid") : around.id());
                }
                case "edge" -> begin(element).put(Cell.KIND, xml.attribute("kind"));
                case "attvalue" -> value();
                case "position" -> {
                    put(Cell.X, xml.attribute("x"));
                    put(Cell.Y, xml.attribute("y"));
                }
                default -> {}
            }
        }

        private OpenElement begin(String element) {
            var begun = graph.open(presets.getOrDefault(element, Map.of()));
            begun.put(Cell.LABEL, xml.attribute("label"));
            begun.put(Cell.START, xml.attribute("start"));
            begun.put(Cell.END, xml.attribute("end"));
            return begun;
        }

        /** Version 1.1 says {@code id} where later ones say {@code for}. */
        private void value() {
            var around = graph.around();
            if (around != null) {
                var id = xml.attribute("for").isEmpty() ? xml.attribute("id") : xml.attribute("for");
                around.put(titles.getOrDefault(around.domain() + ' ' + id, id), xml.attribute("value"));
            }
        }

        private void put(String name, String text) {
            var around = graph.around();
            if (around != null) {
                around.put(name, text);
            }
        }
    }
}
