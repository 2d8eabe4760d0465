package org.concordat.exchange.cx2;

import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.json.JsonInput;
import org.concordat.exchange.reading.Cell;
import org.concordat.exchange.reading.FoundLink;
import org.concordat.exchange.reading.FoundNode;
import org.concordat.exchange.reading.GraphReceiver;
import org.concordat.exchange.reading.OneFileReader;

/** Reads CX2, ours and that of Cytoscape. The number of a node is its id where it has no other. */
public final class Cx2Reader implements OneFileReader {

    @Override
    public String extension() {
        return ".cx2";
    }

    @Override
    public String name() {
        return "CX2";
    }

    @Override
    public void read(InputStream in, GraphReceiver receiver) throws IntakeException {
        JsonInput.visit(in, name(), json -> {
            boolean isList = json.isArray();
            var visit = new Visit(json, receiver);
            json.items(() -> json.members(visit::aspect));
            return isList && visit.isCx2;
        });
    }

    /** One reading, for one thread. */
    private static final class Visit {

        private final JsonInput json;
        private final GraphReceiver receiver;
        private final Map<String, String> ids = new HashMap<>();
        /** Short names of columns, by the kind of element; Cytoscape makes use of them. */
        private final Map<String, Map<String, String>> aliases = new HashMap<>();

        private boolean isCx2;

        Visit(JsonInput json, GraphReceiver receiver) {
            this.json = json;
            this.receiver = receiver;
        }

        void aspect(String name) {
            switch (name) {
                case "CXVersion" -> {
                    isCx2 = true;
                    json.skip();
                }
                case "attributeDeclarations" -> json.items(() -> json.members(this::declare));
                case "networkAttributes" ->
                    json.items(() -> json.texts()
                            .forEach((key, value) -> receiver.graph(key.equals("name") ? "title" : key, value)));
                case "nodes" -> json.items(this::node);
                case "edges" -> json.items(this::edge);
                default -> json.skip();
            }
        }

        private void declare(String kind) {
            json.members(column -> {
                var declared = json.texts();
                aliases.computeIfAbsent(kind, k -> new HashMap<>()).put(declared.getOrDefault("a", column), column);
            });
        }

        private Map<String, String> element(String kind) {
            var cells = new LinkedHashMap<String, String>();
            var names = aliases.getOrDefault(kind, Map.of());
            json.members(name -> {
                if (name.equals("v")) {
                    json.texts().forEach((column, text) -> cells.put(column(names.getOrDefault(column, column)), text));
                } else {
                    cells.put(OF_CX2 + name, json.text());
                }
            });
            return cells;
        }

        /** Before what the format itself says of an element; no column begins so. */
        private static final String OF_CX2 = "\u0000";

        private static String column(String name) {
            return switch (name) {
                case "name" -> Cell.LABEL;
                case "interaction" -> Cell.KIND;
                default -> name;
            };
        }

        private static String take(Map<String, String> cells, String name) {
            var text = cells.remove(OF_CX2 + name);
            return text == null ? "" : text;
        }

        private void node() {
            var cells = element("nodes");
            var number = take(cells, "id");
            var id = cells.getOrDefault(Cell.NODE_ID, number);
            ids.put(number, id);
            var x = take(cells, "x");
            var y = take(cells, "y");
            cells.put(Cell.X, x);
            cells.put(Cell.Y, y);
            receiver.node(new FoundNode(id, json.line(), cells));
        }

        private void edge() {
            var cells = element("edges");
            var number = take(cells, "id");
            var from = take(cells, "s");
            var to = take(cells, "t");
            receiver.link(new FoundLink(
                    cells.getOrDefault(Cell.EDGE_ID, number),
                    ids.getOrDefault(from, from),
                    ids.getOrDefault(to, to),
                    json.line(),
                    cells));
        }
    }
}
