package org.concordat.bench;

import com.mxgraph.util.mxCellRenderer;
import com.mxgraph.util.mxDomUtils;
import com.mxgraph.util.mxXmlUtils;
import com.mxgraph.view.mxGraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.concordat.api.core.Core;
import org.concordat.api.fact.NodeId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.formats.Formats;
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

/**
 * A view of 500 nodes and 1,500 links as a picture, beside JGraphX drawing the same nodes and links as SVG into a document and writing it.
 * What JGraphX writes has no legend, no words at links, no icons and no names for who cannot see it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PictureBenchmark {

    private static final int NODES = 500;
    private static final int LINKS = 1_500;

    /** What a test can afford to shrink. */
    @Param("500")
    public int nodes = NODES;

    private Content content = GeneratedNetwork.of(1, 1, 1);
    private Export export = export(content);

    @Setup(Level.Trial)
    public void generate() {
        content = GeneratedNetwork.drawn(nodes, nodes * LINKS / NODES, 1);
        export = export(content);
    }

    private static Export export(Content content) {
        var network = NetworkSnapshot.of(content.nodes(), content.links());
        var view = content.views().get(0);
        return new Export("Generated", network, view, LocalDate.of(2018, 1, 1), CareModels.of(List.of()));
    }

    @Benchmark
    public Object svg() throws IOException {
        return written("svg");
    }

    @Benchmark
    public Object pdf() throws IOException {
        return written("pdf");
    }

    @Benchmark
    public Object png() throws IOException {
        return written("png");
    }

    private Object written(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        Formats.own().of(format).orElseThrow().write(export, Profile.UNIVERSAL, new InMemory(out));
        return out;
    }

    private record InMemory(OutputStream out) implements Output {

        @Override
        public void file(Writing writing) throws IOException {
            writing.to(out);
        }

        @Override
        public void part(String name, Writing writing) throws IOException {
            writing.to(out);
        }
    }

    @Benchmark
    public Object svgOfJgraphx() {
        var graph = new mxGraph();
        var layer = graph.getDefaultParent();
        var cells = new HashMap<NodeId, Object>();
        var boxes = content.views().get(0).boxes();
        graph.getModel().beginUpdate();
        try {
            content.nodes().forEach(node -> {
                var box = boxes.get(node.id());
                if (box != null) {
                    var name = node.get(Core.NAME, node.type().label());
                    cells.put(
                            node.id(),
                            graph.insertVertex(
                                    layer, node.id().value(), name, box.x(), box.y(), box.width(), box.height()));
                }
            });
            content.links()
                    .forEach(link -> graph.insertEdge(
                            layer, link.id().value(), "", cells.get(link.from()), cells.get(link.to())));
        } finally {
            graph.getModel().endUpdate();
        }
        var document = mxCellRenderer.createSvgDocument(graph, null, 1, null, null);
        return mxXmlUtils
                .getXml(document == null ? mxDomUtils.createDocument() : document)
                .getBytes(StandardCharsets.UTF_8);
    }
}
