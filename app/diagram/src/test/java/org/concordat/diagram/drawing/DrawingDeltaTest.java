package org.concordat.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.concordat.api.edit.AddView;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.fact.LinkId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.diagram.surface.SvgSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits, undos and redos come to the same drawing as building it afresh, and tell all that they changed. */
class DrawingDeltaTest {

    private static final CareModels CARE_MODELS = CareModels.of(List.of());
    private static final Rectangle2D EVERYTHING = new Rectangle2D.Double(-2_000, -2_000, 6_000, 6_000);

    /** Where it is asked what lies there, each time that two drawings are compared. */
    private static final int PLACES = 20;

    private final Document document = new Document(Content.empty("Test", "View"));

    private Drawing fresh() {
        return new Drawing(
                document.network(),
                Objects.requireNonNull(document.view(document.views().get(0).id())),
                CARE_MODELS);
    }

    private static String svg(Drawing drawing) {
        var out = new StringWriter();
        try (var surface = new SvgSurface(out, EVERYTHING, "Test", "")) {
            drawing.paint(surface, Theme.LIGHT, EVERYTHING);
        }
        return out.toString();
    }

    private static BufferedImage image(Drawing drawing) {
        var image = new BufferedImage(700, 500, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(0.5, 0.5);
        drawing.paint(new GraphicsSurface(graphics), Theme.LIGHT, new Rectangle2D.Double(0, 0, 1_400, 1_000));
        graphics.dispose();
        return image;
    }

    private static void assertSame(Drawing drawing, Drawing fresh, Random random, int step) {
        assertThat(svg(drawing)).as("step %d", step).isEqualTo(svg(fresh));
        assertThat(drawing.bounds()).as("bounds at step %d", step).isEqualTo(fresh.bounds());
        for (int i = 0; i < PLACES; i++) {
            double x = random.nextDouble(-100, 1_500);
            double y = random.nextDouble(-100, 1_200);
            assertThat(drawing.at(x, y, 4)).as("%s,%s at step %d", x, y, step).isEqualTo(fresh.at(x, y, 4));
            var area = new Rectangle2D.Double(x, y, random.nextDouble(1_000), random.nextDouble(800));
            assertThat(Set.copyOf(drawing.within(area)))
                    .as("%s at step %d", area, step)
                    .isEqualTo(Set.copyOf(fresh.within(area)));
        }
    }

    /** More of them with {@code -Dconcordat.seeds=300}. */
    private static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("concordat.seeds", 6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tensOfThousandsOfEditsComeToWhatBuildingAfreshGives(long seed) {
        var drawing = fresh();
        document.subscribe(change -> drawing.apply(change.edit()));
        var edits = new RandomEdits(seed, document);
        var random = new Random(seed);

        for (int i = 0; i < 10_000; i++) {
            edits.step();
            if (i % 100 == 0) {
                assertSame(drawing, fresh(), random, i);
            }
        }

        assertThat(drawing.elements()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void editsOfManyElementsComeToWhatBuildingAfreshGives(int mostRevised) {
        var drawing = new Drawing(
                document.network(), Objects.requireNonNull(document.views().get(0)), CARE_MODELS, mostRevised);
        document.subscribe(change -> drawing.apply(change.edit()));
        var edits = new RandomEdits(11, document);
        var random = new Random(11);

        for (int i = 0; i < 3_000; i++) {
            edits.step();
            if (i % 50 == 0) {
                assertSame(drawing, fresh(), random, i);
            }
        }
    }

    @Test
    void labelsThatArePlacedALittleAtATimeBetweenEditsStandWhereTheyWouldStandAtOnce() {
        var drawing = fresh();
        document.subscribe(change -> drawing.apply(change.edit()));
        var edits = new RandomEdits(5, document);
        var random = new Random(5);
        boolean wereOnTheirWay = false;

        for (int i = 0; i < 600; i++) {
            edits.step();
            if (random.nextInt(20) == 0) {
                openAnew();
            }
            var left = new AtomicInteger(random.nextInt(200));
            wereOnTheirWay |= !drawing.placeLabels(() -> left.getAndDecrement() > 0) && left.get() < 0;
            if (i % 20 == 0) {
                assertSame(drawing, fresh(), random, i);
            }
        }

        assertThat(wereOnTheirWay).isTrue();
    }

    /** Afterwards no label is placed. */
    private void openAnew() {
        var view = document.views().get(0);
        document.apply(Group.of("open anew", new RemoveView(view), new AddView(view)));
    }

    @Test
    void noLinkHasWordsUntilAllArePlaced() {
        RandomNetwork.draw(3, document);
        var drawing = fresh();

        assertThat(drawing.placeLabels(0)).isFalse();
        assertThat(words(drawing)).isZero();

        assertThat(drawing.placeLabels(Long.MAX_VALUE)).isTrue();
        assertThat(words(drawing)).isPositive();
    }

    private static long words(Drawing drawing) {
        return drawing.elements()
                .filter(id -> id instanceof LinkId link
                        && !Objects.requireNonNull(drawing.figure(link)).label().isEmpty())
                .count();
    }

    @Test
    void nothingOutsideTheReportedAreaLooksDifferent() {
        var drawing = fresh();
        List<Rectangle2D> dirty = new ArrayList<>();
        document.subscribe(change -> dirty.add(drawing.apply(change.edit())));
        var edits = new RandomEdits(7, document);

        for (int i = 0; i < 250; i++) {
            var before = image(drawing);
            dirty.clear();
            edits.step();
            assertSameOutside(dirty, before, image(drawing), i);
        }
    }

    private static void assertSameOutside(
            List<Rectangle2D> dirty, BufferedImage before, BufferedImage after, int step) {
        for (int x = 0; x < before.getWidth(); x++) {
            for (int y = 0; y < before.getHeight(); y++) {
                if (before.getRGB(x, y) != after.getRGB(x, y)) {
                    var pixel = new Rectangle2D.Double(x * 2 - 1, y * 2 - 1, 4, 4);
                    assertThat(dirty).as("step %d, pixel %d,%d", step, x, y).anyMatch(area -> area.intersects(pixel));
                }
            }
        }
    }
}
