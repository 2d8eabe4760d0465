package org.concordat.desktop.canvas.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TilesTest {

    private static final Dimension SIZE = new Dimension(1_600, 1_000);
    private static final int SCREEN = 4 * 2;

    private final ByHand workshop = new ByHand();
    private final Sketchbook drawing = new Sketchbook();
    private int frames;
    private final Tiles tiles = new Tiles(drawing, () -> frames++, workshop);

    private void look(double zoom, int x, int y) {
        tiles.look(Sight.of(zoom, new Point2D.Double(-x, -y), SIZE, 1));
    }

    private Set<Integer> colours() {
        var screen = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
        var graphics = screen.createGraphics();
        graphics.clipRect(0, 0, SIZE.width, SIZE.height);
        tiles.paint(graphics);
        graphics.dispose();
        var colours = new TreeSet<Integer>();
        for (int rgb : screen.getRGB(0, 0, SIZE.width, SIZE.height, null, 0, SIZE.width)) {
            colours.add(rgb & 0xffffff);
        }
        return colours;
    }

    private static int rgb(Color colour) {
        return colour.getRGB() & 0xffffff;
    }

    @Test
    void whatIsPaintedIsKept() {
        look(1, 0, 0);
        workshop.rest();
        drawing.sheets.clear();

        look(1, 0, 0);
        workshop.rest();

        assertThat(drawing.sheets).isEmpty();
        assertThat(colours()).containsExactly(rgb(Color.RED));
    }

    @Test
    void aSmallDrawingIsCrispInItsFirstFrame() {
        drawing.weight = 3;

        look(1, 0, 0);

        assertThat(tiles.isCrisp()).isTrue();
    }

    @Test
    void aSmallDrawingIsCrispWhileItIsZoomed() {
        drawing.weight = 3;
        look(1, 0, 0);

        look(1.1, 0, 0);

        assertThat(tiles.isCrisp()).isTrue();
    }

    @Test
    void aLargeDrawingIsPaintedBehindTheEventThread() {
        look(1, 0, 0);

        assertThat(drawing.painted).isEmpty();
        assertThat(workshop.behind).isNotEmpty();
    }

    @Test
    void theMiddleComesFirst() {
        look(1, 0, 0);
        workshop.rest();
        drawing.sheets.clear();
        look(1, 4_000, 0);
        workshop.rest();

        var middle = new Point2D.Double(4_000 + SIZE.width / 2.0, SIZE.height / 2.0);
        assertThat(drawing.sheets.get(0).contains(middle)).isTrue();
    }

    @Test
    void whatComesNextInTheDirectionOfMovementIsPaintedAhead() {
        look(1, 0, 0);
        workshop.rest();
        look(1, 20, 0);
        workshop.rest();

        look(1, 430, 0);

        assertThat(tiles.hasStandIns()).isFalse();
    }

    @Test
    void whatIsNoLongerWantedIsNotPainted() {
        look(1, 0, 0);
        workshop.rest();
        look(1, 50_000, 0);
        workshop.event();
        look(1, 0, 0);
        drawing.sheets.clear();
        workshop.rest();

        assertThat(drawing.sheets).allSatisfy(area -> assertThat(area.getX()).isLessThan(10_000));
    }

    @Test
    void whatIsSpoiledKeepsItsPixelsUntilItIsPaintedAgain() {
        look(1, 0, 0);
        workshop.rest();

        drawing.colour = Color.BLUE;
        tiles.spoil(new Rectangle(0, 0, 10, 10));
        look(1, 0, 0);

        assertThat(tiles.isCrisp()).isFalse();
        assertThat(colours()).containsExactly(rgb(Color.RED));
    }

    @Test
    void onlyTheSpoiledTilesArePaintedAgain() {
        look(1, 0, 0);
        workshop.rest();
        drawing.sheets.clear();

        tiles.spoil(new Rectangle(100, 100, 10, 10));
        look(1, 0, 0);
        workshop.rest();

        assertThat(drawing.sheets.stream().distinct()).hasSize(1);
    }

    @Test
    void aTileThatIsSpoiledWhileItIsPaintedIsPaintedOnceMore() {
        look(1, 0, 0);
        workshop.event();
        drawing.colour = Color.BLUE;
        tiles.spoil(new Rectangle2D.Double(-10_000, -10_000, 30_000, 30_000));
        while (!workshop.behind.isEmpty()) {
            workshop.paintOne();
        }
        look(1, 0, 0);
        workshop.rest();

        assertThat(tiles.isCrisp()).isTrue();
        assertThat(colours()).containsExactly(rgb(Color.BLUE));
    }

    @Test
    void whileZoomingNothingIsPaintedAndNothingIsBlank() {
        look(1, 0, 0);
        workshop.rest();
        drawing.painted.clear();

        look(0.9, 0, 0);
        workshop.event();

        assertThat(drawing.painted).isEmpty();
        assertThat(tiles.hasStandIns()).isTrue();
        assertThat(colours()).containsExactly(rgb(Color.RED));
    }

    @Test
    void whenTheZoomIsOverAllIsPaintedAfresh() {
        look(1, 0, 0);
        workshop.rest();
        look(0.9, 0, 0);
        workshop.rest();

        look(0.9, 0, 0);
        workshop.rest();

        assertThat(tiles.isCrisp()).isTrue();
    }

    @Test
    void manyTilesAreShownByOneFrame() {
        look(1, 0, 0);
        workshop.event();
        workshop.paintOne();
        workshop.paintOne();
        frames = 0;
        while (!workshop.behind.isEmpty()) {
            workshop.paintOne();
        }

        workshop.rest();

        assertThat(frames).isLessThan(SCREEN / 2);
    }

    @Test
    void whereNothingWasSeenYetTheWholeDrawingStandsIn() {
        look(1, 0, 0);
        workshop.rest();

        look(1, 3_000, 3_000);

        assertThat(tiles.hasStandIns()).isTrue();
        assertThat(colours()).containsExactly(rgb(Color.RED));
    }

    @Test
    void theWholeIsPaintedAgainWhenTheDrawingHasChanged() {
        look(1, 0, 0);
        workshop.rest();
        int before = drawing.overviews;

        tiles.spoil(new Rectangle(0, 0, 10, 10));
        look(1, 0, 0);
        workshop.rest();

        assertThat(drawing.overviews).isEqualTo(before + 1);
    }

    @Test
    void aTileThatCannotBePaintedIsNotTriedForEver() {
        look(1, 0, 0);
        workshop.event();
        workshop.behind.clear();

        workshop.rest();

        assertThat(workshop.behind).isEmpty();
    }

    @Test
    void afterClosingNothingIsPainted() {
        look(1, 0, 0);
        workshop.event();
        tiles.close();

        workshop.rest();

        assertThat(drawing.painted).isEmpty();
        assertThat(frames).isZero();
    }
}
