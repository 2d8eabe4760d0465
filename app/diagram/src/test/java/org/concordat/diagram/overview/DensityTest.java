package org.concordat.diagram.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.Test;

class DensityTest {

    private static Density density(SampleCountry sample) {
        var country = sample.read();
        return new Density(
                country.nodes,
                country.flows,
                IntStream.range(0, country.flows.count()).toArray());
    }

    private static SampleCountry line(double toX, double toY) {
        return new SampleCountry()
                .node("a", GeneralPractice.GP_PRACTICE, Box.of(-5, -5, 10, 10))
                .node("b", GeneralPractice.GP_PRACTICE, Box.of(toX - 5, toY - 5, 10, 10))
                .referrals("f", "a", "b", 1);
    }

    @Test
    void aLineCountsOnceInEachColumnItPasses() {
        int[] counts = density(line(10, 4)).in(new Raster(0, -2, 10, 10, 1));
        for (int column = 0; column < 10; column++) {
            int x = column;
            assertThat(IntStream.range(0, 10).map(row -> counts[10 * row + x]).sum())
                    .isEqualTo(Density.LINE);
        }
    }

    @Test
    void theWayOfTheLineDoesNotMatter() {
        var raster = new Raster(-20, -20, 60, 60, 1);
        var back = new SampleCountry()
                .node("b", GeneralPractice.GP_PRACTICE, Box.of(-5, -5, 10, 10))
                .node("a", GeneralPractice.GP_PRACTICE, Box.of(7 - 5, 31 - 5, 10, 10))
                .referrals("f", "a", "b", 1);
        assertThat(density(back).in(raster)).isEqualTo(density(line(7, 31)).in(raster));
    }

    @Test
    void twoLinesCountTwice() {
        var raster = new Raster(0, 0, 20, 20, 1);
        int[] once = density(line(15, 9)).in(raster);
        int[] twice = density(line(15, 9).referrals("g", "b", "a", 1)).in(raster);
        assertThat(twice).isEqualTo(Arrays.stream(once).map(count -> 2 * count).toArray());
    }

    @Test
    void aPieceHoldsWhatTheWholeHoldsThere() {
        var density = density(SampleCountry.nested(500));
        int[] whole = density.in(new Raster(0, 0, 600, 220, 0.05));
        int[] piece = density.in(new Raster(123, 45, 100, 100, 0.05));
        assertThat(piece)
                .isEqualTo(IntStream.range(0, 10_000)
                        .map(i -> whole[(45 + i / 100) * 600 + 123 + i % 100])
                        .toArray());
    }

    @Test
    void theWiderAPixelTheMoreLinesPassIt() {
        var density = density(SampleCountry.nested(3_000));
        assertThat(density.peak(0.02)).isGreaterThan(density.peak(0.04));
    }
}
