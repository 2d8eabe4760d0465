package org.concordat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.intake.IntakeException;
import org.concordat.exchange.intake.SkipLog;
import org.concordat.exchange.intake.Watcher;
import org.concordat.exchange.ods.Area;
import org.concordat.exchange.ods.OdsFile;
import org.concordat.exchange.ods.OdsImport;
import org.concordat.exchange.ods.OdsRequest;
import org.concordat.exchange.table.Tables;
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
 * Importing all of England in a fresh virtual machine, from the real files in a folder that the parameter names ({@code -p
 * folder=...}), beside reading the rows of the same files and throwing them away.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class OdsImportBenchmark {

    private static final Map<OdsFile, String> NAMES = Map.of(
            OdsFile.PRACTICES, "epraccur.csv",
            OdsFile.TRUSTS, "etr.csv",
            OdsFile.LISTS, "gp-reg-pat-prac-all.csv",
            OdsFile.MAP, "gp-reg-pat-prac-map.csv");

    /** Where the four files are. */
    @Param("ods")
    public String folder = "ods";

    private final Map<OdsFile, Path> files = new EnumMap<>(OdsFile.class);

    /** Finds the files. @throws IOException if one is not there */
    @Setup
    public void find() throws IOException {
        for (var name : NAMES.entrySet()) {
            var file = Path.of(folder).resolve(name.getValue());
            files.put(name.getKey(), file);
            Files.size(file);
        }
    }

    @Setup(Level.Invocation)
    public void begin() {
        System.gc();
        ProcessCpu.restart();
    }

    /** Reads the files, compares them with an empty network, draws the view and makes the edit. */
    @Benchmark
    public Object importEngland() throws IOException, IntakeException {
        var request = new OdsRequest(files, Area.ENGLAND, LocalDate.of(2022, 2, 1));
        var read = OdsImport.read(request, new SkipLog(), Watcher.NONE);
        var nothing = NetworkSnapshot.of(List.of(), List.of());
        var document = new Document(Content.empty("England", "View"));
        document.apply(read.into(nothing, List.of(), Watcher.NONE).edit());
        return document;
    }

    @Benchmark
    public long readRows() throws IOException {
        long cells = 0;
        for (var file : files.values()) {
            try (var rows = Tables.open(file)) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    cells += row.cells().size();
                }
            }
        }
        return cells;
    }
}
