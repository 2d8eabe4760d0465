package org.concordat.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.concordat.api.network.Element;
import org.concordat.api.network.Facts;
import org.concordat.core.document.Content;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.gml.GmlExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The network of {@link GraphFileBenchmark} written and read by JGraphT, every fact as one text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class JgraphtFileBenchmark {

    @Param("10000")
    public int nodes = 10_000;

    private final Map<String, Element> elements = new HashMap<>();
    private Graph<String, String> graph = empty();
    private byte[] graphml = {};

    private static Graph<String, String> empty() {
        return new DirectedMultigraph<>(null, null, false);
    }

    @Setup(Level.Trial)
    public void generate() {
        fill(GeneratedNetwork.of(nodes, 10 * nodes, 1));
        var out = new ByteArrayOutputStream();
        graphmlExporter().exportGraph(graph, out);
        graphml = out.toByteArray();
    }

    private void fill(Content content) {
        graph = empty();
        content.nodes().forEach(node -> {
            graph.addVertex(node.id().value());
            elements.put(node.id().value(), node);
        });
        content.links().stream().filter(link -> !link.from().equals(link.to())).forEach(link -> {
            graph.addEdge(link.from().value(), link.to().value(), link.id().value());
            elements.put(link.id().value(), link);
        });
    }

    private Map<String, Attribute> attributes(String id) {
        var element = elements.get(id);
        var attributes = new LinkedHashMap<String, Attribute>();
        var facts = element == null ? Facts.NONE : element.facts();
        facts.forEach((name, value) ->
                attributes.put(name.replace('.', '_'), DefaultAttribute.createAttribute(value.toString())));
        return attributes;
    }

    private <X extends BaseExporter<String, String> & GraphExporter<String, String>> void write(X exporter) {
        exporter.setVertexAttributeProvider(this::attributes);
        exporter.setEdgeAttributeProvider(this::attributes);
        exporter.exportGraph(graph, OutputStream.nullOutputStream());
    }

    private GraphMLExporter<String, String> graphmlExporter() {
        var exporter = new GraphMLExporter<String, String>(id -> id);
        exporter.setEdgeIdProvider(id -> id);
        exporter.setVertexAttributeProvider(this::attributes);
        exporter.setEdgeAttributeProvider(this::attributes);
        elements.values().stream()
                .flatMap(element -> element.facts().asMap().keySet().stream())
                .distinct()
                .forEach(name -> exporter.registerAttribute(
                        name.replace('.', '_'),
                        GraphMLExporter.AttributeCategory.ALL,
                        org.jgrapht.nio.AttributeType.STRING));
        return exporter;
    }

    @Benchmark
    public void writeGraphml() {
        graphmlExporter().exportGraph(graph, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void writeDot() {
        write(new DOTExporter<>(id -> id));
    }

    @Benchmark
    public void writeGml() {
        var exporter = new GmlExporter<String, String>();
        exporter.setParameter(GmlExporter.Parameter.EXPORT_CUSTOM_VERTEX_ATTRIBUTES, true);
        exporter.setParameter(GmlExporter.Parameter.EXPORT_CUSTOM_EDGE_ATTRIBUTES, true);
        write(exporter);
    }

    @Benchmark
    public Object readGraphml() {
        var facts = new HashMap<String, Map<String, Attribute>>();
        var edges = new int[1];
        var read = new DirectedMultigraph<String, String>(null, () -> "e" + edges[0]++, false);
        var importer = new GraphMLImporter<String, String>();
        importer.setVertexFactory(id -> id);
        importer.setSchemaValidation(false);
        importer.addVertexAttributeConsumer((key, value) -> put(facts, key.getFirst(), key.getSecond(), value));
        importer.addEdgeAttributeConsumer((key, value) -> put(facts, key.getFirst(), key.getSecond(), value));
        importer.importGraph(read, new ByteArrayInputStream(graphml));
        return List.of(read, facts);
    }

    private static void put(Map<String, Map<String, Attribute>> facts, String id, String name, Attribute value) {
        facts.computeIfAbsent(id, key -> new HashMap<>()).put(name, value);
    }
}
