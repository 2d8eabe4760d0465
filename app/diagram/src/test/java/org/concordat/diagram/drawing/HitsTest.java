package org.concordat.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the drawing finds through its grids is what a search through all figures finds. */
class HitsTest {

    private static final int POINTS = 2_500;
    private static final int AREAS = 400;
    private static final double[] TOLERANCES = {0, 0.5, 3, 4, 12, 60};

    private enum Met {
        NOTHING,
        NODE,
        FRAME,
        LINK
    }

    private static Drawing drawing(long seed) {
        var document = new Document(Content.empty("Test", "View"));
        RandomNetwork.draw(seed, document);
        var drawing = new Drawing(document.network(), document.views().get(0), CareModels.of(List.of()));
        drawing.placeLabels(Long.MAX_VALUE);
        return drawing;
    }

    private static Point2D point(Random random) {
        return new Point2D.Double(random.nextDouble(-900, 2_500), random.nextDouble(-800, 1_700));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatLiesAtAPointIsWhatAPlainSearchFinds(long seed) {
        var drawing = drawing(seed);
        var search = new PlainSearch(drawing);
        var random = new Random(seed);
        var points = Stream.concat(
                search.targets().stream(), Stream.generate(() -> point(random)).limit(POINTS));

        points.forEach(at -> {
            double tolerance = TOLERANCES[random.nextInt(TOLERANCES.length)];
            assertThat(drawing.at(at.getX(), at.getY(), tolerance))
                    .as("seed %d, %s, within %s", seed, at, tolerance)
                    .isEqualTo(search.at(at.getX(), at.getY(), tolerance));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatLiesInAnAreaIsWhatAPlainSearchFinds(long seed) {
        var drawing = drawing(seed);
        var search = new PlainSearch(drawing);
        var random = new Random(seed);

        for (int i = 0; i < AREAS; i++) {
            var area = new Rectangle2D.Double();
            area.setFrameFromDiagonal(point(random), point(random));
            var found = drawing.within(area);
            assertThat(Set.copyOf(found))
                    .as("seed %d, %s", seed, area)
                    .isEqualTo(search.within(area))
                    .hasSameSizeAs(found);
        }
    }

    @Test
    void thePointsMeetEverythingThatCanBeMet() {
        var drawing = drawing(1);
        var random = new Random(1);
        Map<Met, Integer> met = new EnumMap<>(Met.class);

        for (int i = 0; i < POINTS; i++) {
            var at = point(random);
            met.merge(met(drawing, drawing.at(at.getX(), at.getY(), 3)), 1, Integer::sum);
        }

        assertThat(met)
                .hasSize(Met.values().length)
                .allSatisfy((what, times) -> assertThat(times).as("%s", what).isGreaterThan(20));
    }

    private static Met met(Drawing drawing, @Nullable ElementId element) {
        if (element == null) {
            return Met.NOTHING;
        }
        var figure = element instanceof NodeId node ? drawing.figure(node) : null;
        return figure == null ? Met.LINK : figure.frame() ? Met.FRAME : Met.NODE;
    }
}
