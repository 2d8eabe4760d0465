package org.concordat.bench.canvas;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.bench.GeneratedNetwork;
import org.concordat.core.caremodel.CareModels;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.drawing.Excerpt;
import org.concordat.diagram.projection.Projection;
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

/** What the canvas asks of a drawing, warm and without a window, beside stock JGraphX where that can do the same without one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=true")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DrawingBenchmark {

    private static final double TOLERANCE = 4;
    private static final CareModels CARE_MODELS = CareModels.of(List.of());

    /** Nodes and links. */
    @Param("10000/100000")
    public String size = "10000/100000";

    private final Random random = new Random(1);
    private Subject subject = Subject.of(GeneratedNetwork.drawn(1, 0, 1));
    private Drawing drawing = draw();
    private Rectangle2D area = subject.area();

    @Setup
    public void generate() {
        subject = Subject.of(Options.of("--sizes", size).content());
        drawing = draw();
        drawing.placeLabels(Long.MAX_VALUE);
        area = subject.area();
    }

    private Drawing draw() {
        return new Drawing(subject.document().network(), subject.view(), CARE_MODELS);
    }

    @Benchmark
    public Drawing build() {
        return draw();
    }

    @Benchmark
    public @Nullable ElementId at() {
        return drawing.at(
                area.getX() + random.nextDouble() * area.getWidth(),
                area.getY() + random.nextDouble() * area.getHeight(),
                TOLERANCE);
    }

    @Benchmark
    public List<ElementId> withinAreaOf100Nodes() {
        return drawing.within(somewhere(2_000, 1_200));
    }

    /** As much as a window of 1600 by 1000 pixels shows at 100 %. */
    @Benchmark
    public Excerpt excerptOfAWindow() {
        return drawing.excerpt(somewhere(1_600, 1_000), Set.of());
    }

    private Rectangle2D somewhere(double width, double height) {
        return new Rectangle2D.Double(
                area.getX() + random.nextDouble() * (area.getWidth() - width),
                area.getY() + random.nextDouble() * (area.getHeight() - height),
                width,
                height);
    }

    @Benchmark
    public Rectangle2D moveNodeWith50LinksAndBack() {
        NodeId hub = subject.hub();
        var box = Objects.requireNonNull(drawing.box(hub));
        var move = new PlaceNode(subject.view().id(), hub, box, box.at(box.x() + 10, box.y()));
        return drawing.apply(move).createUnion(drawing.apply(move.inverse()));
    }

    @Benchmark
    public Projection buildProjection() {
        return new Projection(subject.document(), subject.view().id());
    }
}
