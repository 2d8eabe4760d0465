package org.concordat.desktop.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.fact.DateQualifier;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Words;

/**
 * The figures of one attribute over time.
 *
 * @param name of the attribute
 * @param points those with a date, the earliest first
 * @param undated how many have none
 * @param thresholds the bounds that are expected, but for zero, which every chart shows
 */
record Series(String name, List<Point> points, int undated, List<BigDecimal> thresholds) {

    static final Words WORDS = Words.beside(Series.class);

    static Series of(Attribute<?> attribute, List<Observation> observations) {
        var points = new ArrayList<Point>();
        for (var observation : observations) {
            Optional.ofNullable(observation.date())
                    .ifPresent(date -> points.add(point(observation, date, attribute.unit())));
        }
        points.sort(Comparator.comparing(Point::day).thenComparing(Point::value));
        var thresholds = Stream.of(attribute.least(), attribute.most())
                .flatMap(Optional::stream)
                .filter(bound -> bound.signum() != 0)
                .toList();
        return new Series(attribute.label(), List.copyOf(points), observations.size() - points.size(), thresholds);
    }

    private static Point point(Observation observation, PartialDate date, String unit) {
        var figure = (figure(observation.value()) + " " + unit).strip();
        var rests = Stream.of(
                        observation.basis(),
                        Optional.ofNullable(observation.source())
                                .map(Source::toString)
                                .orElse(WORDS.get("unsourced")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        boolean approximate = date.qualifier() != DateQualifier.EXACT;
        return Point.of(observation, date, approximate, WORDS.format("point", figure, InWords.date(date), rests));
    }

    static String figure(BigDecimal value) {
        return InWords.number(value);
    }

    /** Whether there is a course to be seen. */
    boolean isWorthDrawing() {
        return points.size() > 1;
    }

    /** All that the chart shows, to be read out. */
    String inWords() {
        var all = points.stream().map(Point::words).collect(Collectors.joining("; "));
        return WORDS.format("alternative", name, points.size(), all, undated).strip();
    }
}
