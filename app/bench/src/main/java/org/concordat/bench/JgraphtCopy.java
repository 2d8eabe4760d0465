package org.concordat.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLImporter;

/** Reads a GraphML file with JGraphT and writes it again, with all attributes as texts; a process of its own, as a command is. */
final class JgraphtCopy {

    private final Map<String, Map<String, Attribute>> ofNodes = new HashMap<>();
    private final Map<String, Map<String, Attribute>> ofEdges = new HashMap<>();
    private int edges;
    private final DirectedPseudograph<String, String> graph =
            new DirectedPseudograph<>(null, () -> "e" + edges++, false);

    private JgraphtCopy() {}

    /** From where, and where to. */
    public static void main(String[] files) throws IOException {
        var copy = new JgraphtCopy();
        copy.read(Path.of(files[0]));
        copy.write(Path.of(files[1]));
    }

    private void read(Path file) throws IOException {
        var importer = new GraphMLImporter<String, String>();
        importer.setVertexFactory(id -> id);
        importer.setSchemaValidation(false);
        importer.addVertexAttributeConsumer(
                (key, value) -> ofNodes.computeIfAbsent(key.getFirst(), id -> new LinkedHashMap<>())
                        .put(key.getSecond(), value));
        importer.addEdgeAttributeConsumer(
                (key, value) -> ofEdges.computeIfAbsent(key.getFirst(), id -> new LinkedHashMap<>())
                        .put(key.getSecond(), value));
        try (var in = Files.newInputStream(file)) {
            importer.importGraph(graph, in);
        }
    }

    private void write(Path file) throws IOException {
        var exporter = new GraphMLExporter<String, String>(id -> id);
        exporter.setEdgeIdProvider(id -> id);
        exporter.setVertexAttributeProvider(id -> ofNodes.getOrDefault(id, Map.of()));
        exporter.setEdgeAttributeProvider(id -> ofEdges.getOrDefault(id, Map.of()));
        var names = new TreeSet<String>();
        ofNodes.values().forEach(facts -> names.addAll(facts.keySet()));
        ofEdges.values().forEach(facts -> names.addAll(facts.keySet()));
        names.forEach(
                name -> exporter.registerAttribute(name, GraphMLExporter.AttributeCategory.ALL, AttributeType.STRING));
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            exporter.exportGraph(graph, out);
        }
    }
}
