package org.concordat.diagram.overview;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is drawn at one scale: the level, the lines and the names, of the whole drawing.
 *
 * @param lines the weakest first
 */
record Plan(Level level, List<FlowLine> lines, List<Name> names, Told told) {

    /** Lines for a small picture, and more for each million pixels of a larger one. */
    private static final int FEWEST = 60;
    private static final double PER_PIXEL = 240 / 1e6;
    private static final int MOST = 1_500;
    /** The strongest lines are drawn until they have this share of all. */
    private static final double SHARE = 0.92;
    private static final double ONE_WAY = 0.9;
    private static final double HUB = 4;
    private static final int LABELLED = 80;

    static Plan at(double scale, Country country, Weights weights, Level level, Sums sums, int shaded) {
        int[] pairs = sums.greatest(budget(country.bounds, scale), SHARE);
        var naming = new Naming(country, weights, level, scale);
        naming.nameGroups();
        List<FlowLine> lines = lines(scale, country, sums, pairs, naming);
        for (int i = 0; i < Math.min(LABELLED, lines.size()); i++) {
            var line = lines.get(i);
            naming.nameSum(line.middle(), Amounts.onLine(line.amount(), sums.unit()));
        }
        naming.nameNodes();
        Collections.reverse(lines);
        return new Plan(level, lines, naming.names(), told(country, level, sums, pairs, shaded));
    }

    private static int budget(Rectangle2D bounds, double scale) {
        return (int) Math.min(MOST, FEWEST + PER_PIXEL * bounds.getWidth() * bounds.getHeight() * scale * scale);
    }

    private static List<FlowLine> lines(double scale, Country country, Sums sums, int[] pairs, Naming naming) {
        int[] types = sums.mainTypes(pairs);
        double strongest = pairs.length == 0 ? 1 : Math.max(1e-9, sums.amountOf(pairs[0]));
        List<FlowLine> lines = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            int pair = pairs[i];
            boolean upwards = sums.upwards(pair) >= 0.5;
            boolean oneWay = Math.max(sums.upwards(pair), 1 - sums.upwards(pair)) >= ONE_WAY;
            int from = upwards ? sums.lower(pair) : sums.upper(pair);
            int to = upwards ? sums.upper(pair) : sums.lower(pair);
            lines.add(FlowLine.of(
                    naming.hub(from),
                    gap(country, from, scale),
                    naming.hub(to),
                    gap(country, to, scale),
                    oneWay,
                    1 + 7 * Math.sqrt(sums.amountOf(pair) / strongest),
                    country.flows.types().get(types[i]),
                    sums.amountOf(pair),
                    scale));
        }
        return lines;
    }

    /** How far lines keep from the middle of a node, in pixels. */
    private static double gap(Country country, int node, double scale) {
        if (country.tree.isGroup(node)) {
            return HUB + 1;
        }
        var box = country.areas.bounds(node);
        return 2 + Math.min(box.getWidth(), box.getHeight()) * scale / 2;
    }

    private static Told told(Country country, Level level, Sums sums, int[] pairs, int shaded) {
        int flows = 0;
        double amount = 0;
        for (int pair : pairs) {
            flows += sums.flows(pair);
            amount += sums.amountOf(pair);
        }
        int all = 0;
        for (int pair = 0; pair < sums.count(); pair++) {
            all += sums.flows(pair);
        }
        int groups = 0;
        for (int node : country.tree.downwards()) {
            groups += country.ranks.of(node) == level.number() && level.number() > 0 ? 1 : 0;
        }
        return new Told(
                level.name(),
                groups,
                flows,
                pairs.length,
                sums.unit().isEmpty() ? 0 : amount,
                sums.unit(),
                sums.count() - pairs.length,
                all - flows,
                shaded);
    }
}
