package org.concordat.exchange.json;

import java.io.InputStream;
import java.util.Map;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.reading.Cell;
import org.concordat.exchange.reading.FoundLink;
import org.concordat.exchange.reading.FoundNode;
import org.concordat.exchange.reading.GraphReceiver;
import org.concordat.exchange.reading.OneFileReader;

/** Reads JSON with a list of nodes and a list of links, which NetworkX and D3 call {@code links} or {@code edges}. */
public final class JsonReader implements OneFileReader {

    @Override
    public String extension() {
        return ".json";
    }

    @Override
    public String name() {
        return "JSON";
    }

    @Override
    public void read(InputStream in, GraphReceiver receiver) throws IntakeException {
        JsonInput.visit(in, name(), json -> {
            boolean[] isGraph = {false};
            json.members(name -> {
                switch (name) {
                    case "graph" -> json.texts().forEach((key, value) -> tell(key, value, receiver));
                    case "nodes" -> {
                        isGraph[0] |= json.isArray();
                        json.items(() -> receiver.node(node(json.line(), json.texts())));
                    }
                    case "links", "edges" -> json.items(() -> receiver.link(link(json.line(), json.texts())));
                    default -> json.skip();
                }
            });
            return isGraph[0];
        });
    }

    private static void tell(String key, String value, GraphReceiver receiver) {
        receiver.graph(key.equals("name") ? "title" : key, value);
    }

    private static String take(Map<String, String> cells, String name) {
        var text = cells.remove(name);
        return text == null ? "" : text;
    }

    private static FoundNode node(long line, Map<String, String> cells) {
        return new FoundNode(take(cells, "id"), line, cells);
    }

    private static FoundLink link(long line, Map<String, String> cells) {
        var key = take(cells, "key");
        var own = take(cells, "id");
        cells.putIfAbsent(Cell.EDGE_ID, own.isEmpty() ? key : own);
        return new FoundLink("", take(cells, "source"), take(cells, "target"), line, cells);
    }
}
