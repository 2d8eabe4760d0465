package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import com.mxgraph.view.mxGraph;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackingTest {

    private static final Dimension SIZE = new Dimension(200, 150);

    private final Camera camera = new Camera(new mxGraph().getView(), 1);
    private final List<Rectangle2D> painted = new ArrayList<>();
    private final List<Rectangle2D> drawing = new ArrayList<>(List.of(new Rectangle2D.Double(40, 40, 60, 30)));
    private final Backing backing = new Backing(camera, this::paint);

    private void paint(Graphics2D graphics, Rectangle2D clip) {
        painted.add(clip);
        graphics.setColor(Color.WHITE);
        graphics.fill(clip);
        graphics.setColor(Color.RED);
        drawing.forEach(graphics::fill);
    }

    private int[] shown(Backing shown, double device) {
        int width = (int) Math.ceil(SIZE.width * device);
        int height = (int) Math.ceil(SIZE.height * device);
        var screen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = screen.createGraphics();
        graphics.scale(device, device);
        shown.paint(graphics, SIZE);
        graphics.dispose();
        return screen.getRGB(0, 0, width, height, null, 0, width);
    }

    @ParameterizedTest
    @CsvSource({"1, 30, 20", "1, -35, 17", "1, 500, 0", "1, 0, -149", "1.25, 30, 21", "2, -7, 9"})
    void afterPanningItShowsWhatAFreshPaintingWould(double device, int dx, int dy) {
        shown(backing, device);

        camera.pan(dx, dy);

        assertThat(shown(backing, device)).isEqualTo(shown(new Backing(camera, this::paint), device));
    }

    @Test
    void panningPaintsOnlyWhatComesIntoSight() {
        shown(backing, 1);
        painted.clear();

        camera.pan(30, 0);
        shown(backing, 1);

        assertThat(painted)
                .singleElement()
                .satisfies(clip -> assertThat(clip.getWidth()).isLessThan(40));
    }

    @Test
    void whatIsSpoiledIsPaintedAgain() {
        shown(backing, 1);
        var added = new Rectangle2D.Double(120, 90, 20, 20);
        drawing.add(added);

        backing.spoil(added);

        assertThat(shown(backing, 1)).isEqualTo(shown(new Backing(camera, this::paint), 1));
    }

    @Test
    void nothingIsPaintedTwice() {
        shown(backing, 1);
        painted.clear();

        shown(backing, 1);

        assertThat(painted).isEmpty();
    }

    @Test
    void zoomingPaintsAllAfresh() {
        shown(backing, 1);

        camera.zoomTo(2, new Point2D.Double(10, 10));

        assertThat(shown(backing, 1)).isEqualTo(shown(new Backing(camera, this::paint), 1));
    }

    @Test
    void whatIsSpoiledBetweenTwoPansIsRightToo() {
        shown(backing, 1);
        camera.pan(12, 5);
        var added = new Rectangle2D.Double(10, 10, 20, 20);
        drawing.add(added);
        backing.spoil(added);
        camera.pan(12, 5);

        assertThat(shown(backing, 1)).isEqualTo(shown(new Backing(camera, this::paint), 1));
    }
}
