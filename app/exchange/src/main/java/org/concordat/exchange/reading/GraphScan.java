package org.concordat.exchange.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.exchange.graph.Marker;

/** What a graph file holds, seen without keeping it: its columns, and the different texts in each as long as they are few. For one thread. */
public final class GraphScan implements GraphReceiver {

    private static final int MOST_WORDS = 200;
    private static final int LONGEST_WORD = 200;

    private final Map<String, String> graph = new LinkedHashMap<>();
    private final Map<String, Set<String>> nodeColumns = new LinkedHashMap<>();
    private final Map<String, Set<String>> linkColumns = new LinkedHashMap<>();
    private long nodes;
    private long links;

    @Override
    public void graph(String name, String value) {
        graph.put(name, value);
    }

    @Override
    public void node(FoundNode node) {
        nodes++;
        take(node.cells(), nodeColumns);
    }

    @Override
    public void link(FoundLink link) {
        links++;
        take(link.cells(), linkColumns);
    }

    private static void take(Map<String, String> cells, Map<String, Set<String>> columns) {
        cells.forEach((column, text) -> {
            var words = columns.computeIfAbsent(column, c -> new TreeSet<>());
            if (words.size() < MOST_WORDS && text.length() <= LONGEST_WORD) {
                words.add(text);
            }
        });
    }

    public long nodes() {
        return nodes;
    }

    public long links() {
        return links;
    }

    /** How the file is meant, if it is one of ours. */
    public Optional<Marker> marker() {
        return Marker.parse(graph.getOrDefault(Marker.NAME, ""));
    }

    public String title() {
        return graph.getOrDefault("title", "");
    }

    /** The columns of nodes in the order of their first use, each with the texts in it; of many only the first. */
    public Map<String, Set<String>> nodeColumns() {
        return nodeColumns;
    }

    /** The same for links. */
    public Map<String, Set<String>> linkColumns() {
        return linkColumns;
    }
}
