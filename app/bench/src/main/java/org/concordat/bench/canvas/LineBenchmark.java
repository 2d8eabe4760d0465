package org.concordat.bench.canvas;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.concordat.api.style.Colour;
import org.concordat.diagram.surface.Bitmap;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.diagram.surface.Pen;
import org.concordat.diagram.surface.Surface;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Smooth lines of 100 to 600 pixels in any direction, through Java2D and as a bitmap draws them; the time of one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LineBenchmark {

    private static final int LINES = 200;
    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 1_000;

    /** Whether the lines are dashed. */
    @Param({"false", "true"})
    public boolean dashed;

    private List<Line2D> lines = List.of();
    private Pen pen = Pen.solid(new Colour(0x305070), 1.4);
    private Surface byJava = new GraphicsSurface(new Bitmap(1, 1).graphics());
    private Surface byBitmap = byJava;

    @Setup
    public void prepare() {
        var random = new Random(1);
        lines = Stream.generate(() -> line(random)).limit(LINES).toList();
        pen = new Pen(pen.colour(), pen.width(), dashed ? List.of(6.0, 5.0) : List.of(), 1);
        var bitmap = new Bitmap(WIDTH, HEIGHT);
        byJava = new GraphicsSurface(bitmap.graphics());
        byBitmap = bitmap.surface(bitmap.graphics());
    }

    private static Line2D line(Random random) {
        double x = random.nextDouble(WIDTH);
        double y = random.nextDouble(HEIGHT);
        double angle = random.nextDouble(2 * Math.PI);
        double length = random.nextDouble(100, 600);
        return new Line2D.Double(x, y, x + length * Math.cos(angle), y + length * Math.sin(angle));
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    public void throughJava2d() {
        lines.forEach(line -> byJava.draw(line, pen));
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    public void intoPixels() {
        lines.forEach(line -> byBitmap.draw(line, pen));
    }
}
