package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordat.api.fact.ElementId;
import org.concordat.core.document.Document;
import org.concordat.core.storage.ContentReader;
import org.concordat.desktop.OnEventThread;
import org.concordat.desktop.canvas.tiles.Sight;
import org.concordat.desktop.canvas.tiles.Tiles;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.Bitmap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiles of a real network, put together, beside the network painted in one go. */
@Timeout(60)
class TilesPictureTest {

    private static final Dimension SIZE = new Dimension(900, 640);
    private static final Path NETWORK = Path.of("../../models/connected-care.concordat.json");

    private Drawing drawing;
    private Afar afar;
    private Set<ElementId> without = Set.of();

    @BeforeEach
    void open() throws Exception {
        var reader = new ContentReader(Sketch.CARE_MODELS.vocabulary(), Sketch.CARE_MODELS.rules());
        var document = new Document(reader.read(NETWORK).content());
        var view = document.views().get(0);
        drawing = new Drawing(document.network(), view, Sketch.CARE_MODELS);
        drawing.placeLabels(Long.MAX_VALUE);
        afar = new Afar(document, view.id(), drawing);
    }

    private int[] tiled(Sight sight, double device) throws Exception {
        var source = new DrawingSource(drawing, afar, Theme.LIGHT, () -> device, () -> without);
        var tiles = OnEventThread.get(() -> new Tiles(source, () -> {}));
        while (!OnEventThread.get(() -> {
            tiles.look(sight);
            return tiles.isCrisp();
        })) {
            Thread.onSpinWait();
        }
        return OnEventThread.get(() -> {
            var pixels = pixels(sight, (graphics, bitmap) -> tiles.paint(graphics));
            tiles.close();
            return pixels;
        });
    }

    private int[] direct(Sight sight, double device) {
        return pixels(sight, (graphics, bitmap) -> {
            graphics.translate(-sight.pixels().x, -sight.pixels().y);
            graphics.scale(sight.scale(), sight.scale());
            Rectangle2D area = Marks.grown(sight.area(), 1);
            Ground.paint(graphics, area, sight.scale() / device, Theme.LIGHT);
            drawing.excerpt(area, without).paint(bitmap.surface(graphics), Theme.LIGHT);
        });
    }

    private interface Painting {
        void paint(Graphics2D graphics, Bitmap bitmap);
    }

    private static int[] pixels(Sight sight, Painting painting) {
        int width = sight.pixels().width;
        int height = sight.pixels().height;
        var bitmap = new Bitmap(width, height);
        var graphics = bitmap.graphics();
        graphics.clipRect(0, 0, width, height);
        painting.paint(graphics, bitmap);
        graphics.dispose();
        return bitmap.image().getRGB(0, 0, width, height, null, 0, width);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 1.25", "1, 1.5", "1, 2", "0.5, 1", "0.25, 1.25", "1.5, 1"})
    void theyAreTheSamePixelForPixel(double zoom, double device) throws Exception {
        var sight = Sight.of(zoom, new Point2D.Double(-37, -21), SIZE, device);

        assertThat(differences(tiled(sight, device), direct(sight, device))).isZero();
    }

    private static long differences(int[] one, int[] other) {
        return IntStream.range(0, one.length).filter(i -> one[i] != other[i]).count();
    }

    @Test
    void whatIsPaintedElsewhereIsLeftOut() throws Exception {
        var sight = Sight.of(1, new Point2D.Double(), SIZE, 1);
        var all = tiled(sight, 1);
        without = Set.copyOf(drawing.touching(sight.area()));

        var rest = tiled(sight, 1);

        assertThat(differences(rest, all)).isPositive();
        assertThat(differences(rest, direct(sight, 1))).isZero();
    }
}
