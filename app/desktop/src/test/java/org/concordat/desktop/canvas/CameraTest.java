package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.mxgraph.view.mxGraph;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CameraTest {

    private static final Dimension SCREEN = new Dimension(800, 600);

    private final Camera camera = new Camera(new mxGraph().getView(), 1);

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.37, 1, 2.5, 4})
    void zoomingKeepsWhatIsUnderThePointer(double zoom) {
        camera.pan(33, -71);
        var pointer = new Point2D.Double(200, 100);
        var before = camera.toDrawing(pointer);

        camera.zoomTo(zoom, pointer);

        var after = camera.toScreen(before.getX(), before.getY());
        assertThat(after.distance(pointer)).isLessThan(1);
    }

    @Test
    void whatIsFittedIntoAPartOfTheScreenStaysInIt() {
        var part = new Rectangle(0, 0, 500, 600);

        camera.fit(new Rectangle2D.Double(0, 0, 2_000, 300), part);

        assertThat(part.contains(camera.toScreen(new Rectangle2D.Double(0, 0, 2_000, 300))))
                .isTrue();
    }

    @Test
    void zoomStaysBetweenTenAndFourHundredPerCent() {
        camera.zoomTo(1_000, new Point2D.Double());
        assertThat(camera.zoom()).isEqualTo(4);

        camera.zoomTo(0, new Point2D.Double());
        assertThat(camera.zoom()).isEqualTo(0.1);
    }

    @Test
    void aDrawingThatIsLargerStillCanBeSeenAsAWhole() {
        var drawing = new Rectangle2D.Double(0, 0, 40_000, 9_000);
        camera.reach(() -> drawing, () -> SCREEN);

        camera.zoomTo(0, new Point2D.Double());
        assertThat(camera.zoom()).isBetween(0.015, 0.02);

        camera.fit(drawing, new Rectangle(SCREEN));
        assertThat(new Rectangle(SCREEN).contains(camera.toScreen(drawing))).isTrue();
    }

    @Test
    void zoomStepsEndWhereTheWholeDrawingIsSeen() {
        camera.reach(() -> new Rectangle2D.Double(0, 0, 20_000, 15_000), () -> SCREEN);
        var steps = new ArrayList<Double>();
        for (int i = 0; i < 20; i++) {
            camera.zoomTo(camera.smaller(), new Point2D.Double());
            steps.add(camera.zoom());
        }

        assertThat(steps).contains(0.5, 0.1, 0.06).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(camera.smaller()).isEqualTo(camera.zoom()).isBetween(0.03, 0.04);
    }

    @Test
    void lookingAtAPointBringsItIntoTheMiddle() {
        camera.zoomTo(0.5, new Point2D.Double());

        camera.lookAt(new Point2D.Double(3_000, -700), SCREEN);

        assertThat(camera.toScreen(3_000, -700).distance(400, 300)).isLessThan(1);
        assertThat(camera.zoom()).isEqualTo(0.5);
    }

    @Test
    void theOriginStandsOnAWholePixel() {
        camera.zoomTo(0.37, new Point2D.Double(123, 77));
        camera.pan(0.4, 0.4);

        var translate = camera.transform();

        assertThat(translate.getTranslateX()).isEqualTo(Math.rint(translate.getTranslateX()));
    }

    @Test
    void fittingShowsAllOfALargeDrawing() {
        var drawing = new Rectangle2D.Double(-500, 100, 4_000, 900);

        camera.fit(drawing, new Rectangle(SCREEN));

        assertThat(new Rectangle(SCREEN).contains(camera.toScreen(drawing))).isTrue();
    }

    @Test
    void fittingDoesNotEnlargeASmallDrawing() {
        camera.fit(new Rectangle2D.Double(0, 0, 50, 50), new Rectangle(SCREEN));

        assertThat(camera.zoom()).isEqualTo(1);
    }

    @Test
    void whatIsInSightIsNotMovedToBeRevealed() {
        var before = camera.origin();

        camera.reveal(new Rectangle2D.Double(100, 100, 50, 50), new Rectangle(SCREEN));

        assertThat(camera.origin()).isEqualTo(before);
    }

    @Test
    void whatIsOutOfSightIsRevealedAtTheSameZoom() {
        camera.zoomTo(0.5, new Point2D.Double());
        var area = new Rectangle2D.Double(9_000, -4_000, 50, 50);

        camera.reveal(area, new Rectangle(SCREEN));

        assertThat(new Rectangle(SCREEN).contains(camera.toScreen(area))).isTrue();
        assertThat(camera.zoom()).isEqualTo(0.5);
    }

    @Test
    void fromAfarItGoesCloserToWhatIsRevealed() {
        camera.zoomTo(0.1, new Point2D.Double());
        var area = new Rectangle2D.Double(500, 400, 150, 60);

        camera.reveal(area, new Rectangle(SCREEN));

        assertThat(new Rectangle(SCREEN).contains(camera.toScreen(area))).isTrue();
        assertThat(camera.zoom()).isEqualTo(1);
    }

    @Test
    void zoomStepsLeadToOneHundredPerCent() {
        camera.zoomTo(0.8, new Point2D.Double());

        assertThat(camera.larger()).isEqualTo(1);
    }

    @Test
    void oneHundredPerCentIsAsLargeAsTheWindowIsEnlarged() {
        var enlarged = new Camera(new mxGraph().getView(), 2);

        assertThat(enlarged.zoom()).isEqualTo(1);
        assertThat(enlarged.scale()).isCloseTo(2, within(1e-9));
    }
}
