package org.concordat.diagram.overview;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is drawn at one scale: the level, the lines and the names, of the whole drawing.
 *
 * @param lines the weakest first
 */
record Plan(Level level, List<FlowLine> lines, List<Name> names, Told told) {

    static Plan at(double scale, Country country, Weights weights, Level level, Sums sums) {
        var sheet = new NameSheet(country, level, scale);
        var groups = new GroupNaming(country, weights, sheet);
        groups.name();
        var drawing = new Lines(country, sums, scale, groups::hub);
        int[] pairs = drawing.choose();
        List<FlowLine> lines = drawing.of(pairs);
        SumNaming.name(lines, sums.unit(), sheet);
        new NodeNaming(country, weights, sheet).name();
        Collections.reverse(lines);
        return new Plan(level, lines, sheet.names(), told(country, level, sums, pairs));
    }

    private static Told told(Country country, Level level, Sums sums, int[] pairs) {
        int all = IntStream.range(0, sums.count()).map(sums::flows).sum();
        int flows = IntStream.of(pairs).map(sums::flows).sum();
        double amount = IntStream.of(pairs).mapToDouble(sums::amountOf).sum();
        return new Told(
                level.name(),
                country.groups(level),
                flows,
                pairs.length,
                sums.unit().isEmpty() ? 0 : amount,
                sums.unit(),
                sums.count() - pairs.length,
                all - flows,
                sums.lines().length);
    }
}
