package org.concordat.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.formats.Formats;
import org.concordat.exchange.formats.Readers;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.reading.GraphImport;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Graph files of 10,000 nodes and 100,000 links with eight attributes: written, and read back. {@link JgraphtFileBenchmark} is the peer. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class GraphFileBenchmark {

    private static final Output NOWHERE = new Output() {
        @Override
        public void file(Writing writing) throws IOException {
            writing.to(OutputStream.nullOutputStream());
        }

        @Override
        public void part(String name, Writing writing) throws IOException {
            writing.to(OutputStream.nullOutputStream());
        }
    };

    /** A network, and a format to write it in. */
    @State(Scope.Benchmark)
    public static class Written {

        @Param({"graphml", "gexf", "cx2", "json", "csv", "neo4j", "dot", "gml", "pajek", "xlsx"})
        public String format = "graphml";

        @Param("10000")
        public int nodes = 10_000;

        private final CareModels careModels = CareModels.of(List.of());
        private Export export = export(1);

        @Setup(Level.Trial)
        public void generate() {
            export = export(nodes);
        }

        private Export export(int size) {
            var content = GeneratedNetwork.of(size, 10 * size, 1);
            var network = NetworkSnapshot.of(content.nodes(), content.links());
            var view = content.views().get(0);
            return new Export("Generated", network, view, LocalDate.of(2018, 1, 1), careModels);
        }

        private Format chosen() {
            return Formats.own().of(format).orElseThrow();
        }
    }

    /** The same in a file. */
    @State(Scope.Benchmark)
    public static class Read {

        @Param({"graphml", "gexf", "cx2", "json"})
        public String read = "graphml";

        @Param("10000")
        public int nodes = 10_000;

        private final CareModels careModels = CareModels.of(List.of());
        private Path file = Path.of("");

        @Setup(Level.Trial)
        public void write() throws IOException {
            var written = new Written();
            written.nodes = nodes;
            written.format = read;
            written.generate();
            file = Files.createTempFile("graph", written.chosen().extension());
            FileOutput.write(
                    file,
                    out -> written.chosen()
                            .write(written.export, written.chosen().preset(), out));
        }

        @TearDown(Level.Trial)
        public void delete() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    @Benchmark
    public void write(Written written) throws IOException {
        written.chosen().write(written.export, written.chosen().preset(), NOWHERE);
    }

    @Benchmark
    public Object read(Read read) throws IOException, IntakeException {
        var reader = Readers.of(read.file).orElseThrow();
        var intake = GraphImport.of(read.file, reader, read.careModels.vocabulary())
                .into(NetworkSnapshot.of(List.of(), List.of()), null, new SkipLog(), Watcher.NONE);
        return Objects.requireNonNull(intake);
    }
}
