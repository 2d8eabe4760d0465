package org.concordat.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.diagram.surface.SvgSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits, undos and redos come to the same drawing as building it afresh, and tell all that they changed. */
class DrawingDeltaTest {

    private static final CareModels CARE_MODELS = CareModels.of(List.of());
    private static final Rectangle2D EVERYTHING = new Rectangle2D.Double(-2_000, -2_000, 6_000, 6_000);

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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thousandsOfEditsComeToWhatBuildingAfreshGives(long seed) {
        var drawing = fresh();
        document.subscribe(change -> drawing.apply(change.edit()));
        var edits = new RandomEdits(seed, document);

        for (int i = 0; i < 3_000; i++) {
            edits.step();
            if (i % 100 == 0) {
                assertThat(svg(drawing)).as("step %d", i).isEqualTo(svg(fresh()));
            }
        }

        assertThat(drawing.elements()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void editsOfManyElementsComeToWhatBuildingAfreshGives(int mostRevised) {
        var drawing = new Drawing(
                document.network(), Objects.requireNonNull(document.views().get(0)), CARE_MODELS, mostRevised);
        document.subscribe(change -> drawing.apply(change.edit()));
        var edits = new RandomEdits(11, document);

        for (int i = 0; i < 3_000; i++) {
            edits.step();
            if (i % 20 == 0) {
                assertThat(svg(drawing)).as("step %d", i).isEqualTo(svg(fresh()));
            }
        }
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
