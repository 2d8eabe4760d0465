package org.concordat.desktop.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static Observation observation(long value, String date) {
        return Observation.of(value, PartialDate.parse(date), Source.of("King's Fund", "line 17"));
    }

    private static Series series(Observation... observations) {
        return Series.of(GeneralPractice.LIST_SIZE, List.of(observations));
    }

    @Test
    void figuresStandInTheOrderOfTheirDates() {
        var series = series(observation(90_000, "2017"), observation(70_000, "2015"));

        assertThat(series.points()).extracting(p -> p.value().intValue()).containsExactly(70_000, 90_000);
    }

    @Test
    void oneFigureIsNoCourse() {
        assertThat(series(observation(90_000, "2017")).isWorthDrawing()).isFalse();
    }

    @Test
    void aFigureWithoutADateIsCountedButNotDrawn() {
        var undated = new Observation(BigDecimal.TEN, null, null, "");

        assertThat(series(observation(5, "2017"), undated))
                .satisfies(s -> assertThat(s.points()).hasSize(1))
                .satisfies(s -> assertThat(s.undated()).isEqualTo(1));
    }

    @Test
    void theAlternativeTellsEachFigureWithDateAndSource() {
        assertThat(series(observation(70_000, "2015"), observation(90_000, "2017-08"))
                        .inWords())
                .contains("70,000", "2015", "90,000", "August 2017", "King's Fund, line 17");
    }

    @Test
    void anUncertainDateIsMarked() {
        assertThat(series(observation(65_000, "circa 2016")).points())
                .singleElement()
                .matches(Point::approximate);
    }

    @Test
    void zeroIsNoThreshold() {
        assertThat(series().thresholds()).isEmpty();
    }

    @Test
    void aThresholdNearTheFiguresIsOnTheAxis() {
        var attribute = Attribute.of("test.size", Kind.OBSERVATIONS, "Size").withBounds(30_000, null);
        var series = Series.of(attribute, List.of(observation(40_000, "2015"), observation(45_000, "2016")));

        assertThat(Plot.of(series, new Rectangle(100, 100)).thresholds()).containsExactly(30_000.0);
    }

    @Test
    void aThresholdFarFromTheFiguresIsNot() {
        var attribute = Attribute.of("test.size", Kind.OBSERVATIONS, "Size").withBounds(30_000, null);
        var series = Series.of(attribute, List.of(observation(900_000, "2015"), observation(910_000, "2016")));

        assertThat(Plot.of(series, new Rectangle(100, 100)).thresholds()).isEmpty();
    }

    @Test
    void everyPointLiesInTheField() {
        var field = new Rectangle(40, 10, 200, 80);
        var plot = Plot.of(series(observation(0, "2015"), observation(17_321, "2015-12-31")), field);

        assertThat(plot.series().points())
                .allSatisfy(
                        point -> assertThat(field.outcode(plot.place(point))).isZero());
    }

    @Test
    void thePointNearestToTheMouseIsMeant() {
        var plot = Plot.of(series(observation(10, "2015"), observation(20, "2017")), new Rectangle(300, 100));
        var second = plot.place(plot.series().points().get(1));

        assertThat(plot.nearest(second.getX() + 3, second.getY(), 10)).isEqualTo(1);
        assertThat(plot.nearest(second.getX() + 30, second.getY(), 10)).isEqualTo(-1);
    }

    @Test
    void figuresFarApartAreShownFromZero() {
        assertThat(Axis.of(10, 90, 3).from()).isZero();
    }

    @Test
    void figuresCloseTogetherAreShownFromARoundNumberBelow() {
        assertThat(Axis.of(1_010, 1_090, 3))
                .satisfies(axis -> assertThat(axis.from()).isBetween(900.0, 1_010.0));
    }

    @Test
    void equalFiguresHaveAnAxisToo() {
        assertThat(Axis.of(500, 500, 3)).satisfies(axis -> assertThat(axis.to()).isGreaterThan(axis.from()));
    }

    @Test
    void yearsAreNamedAsFarAsThereIsRoom() {
        assertThat(new Years(2001, 2020).marks(5)).hasSizeLessThanOrEqualTo(5).startsWith(2001);
    }
}
