package org.concordat.bench.canvas;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.concordat.bench.GeneratedNetwork;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The peer of {@link DrawingBenchmark}: what stock JGraphX can do without a window, its model and view in one. Even so its component needs a
 * display.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=false")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StockBenchmark {

    /** Nodes and links. */
    @Param("10000/100000")
    public String size = "10000/100000";

    private final Random random = new Random(1);
    private Subject subject = Subject.of(GeneratedNetwork.drawn(1, 0, 1));
    private Rectangle2D area = subject.area();
    private StockCanvas canvas = new StockCanvas(subject);

    @Setup
    public void generate() {
        subject = Subject.of(Options.of("--sizes", size).content());
        area = subject.area();
        canvas = new StockCanvas(subject);
        canvas.open();
    }

    @Benchmark
    public Object build() {
        return new StockCanvas(subject).open();
    }

    @Benchmark
    public @Nullable Object at() {
        return canvas.board().getCellAt(random.nextInt((int) area.getMaxX()), random.nextInt((int) area.getMaxY()));
    }

    @Benchmark
    public Object moveNodeWith50LinksAndBack() {
        canvas.move(List.of(subject.hub()), 10, 0);
        canvas.move(List.of(subject.hub()), -10, 0);
        return canvas;
    }
}
