package org.concordat.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.storage.ContentReader;
import org.concordat.core.storage.ContentWriter;
import org.concordat.core.storage.UnusableFileException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Opening and saving 10,000 nodes and 100,000 links in a fresh virtual machine, as a user does it, beside Jackson reading and writing the
 * same bytes as a plain tree.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FileBenchmark {

    private byte[] file = {};
    private Content content = GeneratedNetwork.of(1, 1, 1);

    /** Makes the file that is read and the content that is written; the writer is not warm when the reader is measured. */
    @Setup
    public void generate() throws UnusableFileException {
        content = GeneratedNetwork.of(10_000, 100_000, 1);
        file = new ContentWriter().write(content);
    }

    @Setup(Level.Invocation)
    public void begin() {
        System.gc();
        ProcessCpu.restart();
    }

    @Benchmark
    public Object open() throws UnusableFileException {
        var models = CareModels.of(List.of());
        return new ContentReader(models.vocabulary(), models.rules()).read("generated", file);
    }

    @Benchmark
    public Object save() {
        return new ContentWriter().write(content);
    }

    @Benchmark
    public Object openAsJacksonTree() {
        return new ObjectMapper().readTree(file);
    }

    /** The tree to write; made apart, so that Jackson is not warm when its reading is measured. */
    @State(Scope.Benchmark)
    public static class Tree {
        private JsonNode root = new ObjectMapper().nullNode();

        @Setup
        public void read() {
            root = new ObjectMapper().readTree(new ContentWriter().write(GeneratedNetwork.of(10_000, 100_000, 1)));
        }
    }

    @Benchmark
    public Object saveAsJacksonTree(Tree tree) {
        return new ObjectMapper().writeValueAsBytes(tree.root);
    }
}
