package org.concordat.diagram.overview;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Chooses the pairs that become lines at one scale, and draws them up. */
final class Lines {

    private static final int MOST = 2_500;
    /** Lines are chosen, the strongest first, until they have this share of all that flows. */
    private static final double SHARE = 0.92;
    /** How far apart lines would be, in pixels, if all lay side by side: nearer, and they are no longer told apart. */
    private static final double APART = 30;
    /** So many pixels of line even a very small picture has room for. */
    private static final double SPARE = 5_000;

    private static final double ONE_WAY = 0.9;
    private static final double THINNEST = 0.8;
    private static final double THICKEST = 7;
    /** A line of so many flows, where flows are counted, is as thick as any; fewer are thinner even if they are the most. */
    private static final double MANY = 25;

    private static final double HUB = 5;

    private final Country country;
    private final Sums sums;
    private final double scale;
    private final IntFunction<Point2D> hub;
    private final double strongest;

    /** @param hub where the lines of a node meet, in drawing units */
    Lines(Country country, Sums sums, double scale, IntFunction<Point2D> hub) {
        this.country = country;
        this.sums = sums;
        this.scale = scale;
        this.hub = hub;
        double least = sums.unit().isEmpty() ? MANY : 1e-9;
        strongest = sums.greatest(1, 1).length == 0 ? least : Math.max(least, sums.amountOf(sums.greatest(1, 1)[0]));
    }

    /** The pairs to draw, the strongest first. */
    int[] choose() {
        var bounds = country.bounds;
        double room = SPARE + bounds.getWidth() * bounds.getHeight() * scale * scale / APART;
        int[] pairs = sums.greatest(MOST, SHARE);
        int taken = 0;
        for (; taken < pairs.length && room > 0; taken++) {
            room -= hub.apply(sums.lower(pairs[taken])).distance(hub.apply(sums.upper(pairs[taken]))) * scale;
        }
        return Arrays.copyOf(pairs, taken);
    }

    List<FlowLine> of(int[] pairs) {
        int[] types = sums.mainTypes(pairs);
        List<FlowLine> lines = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            lines.add(line(pairs[i], types[i]));
        }
        return lines;
    }

    private FlowLine line(int pair, int type) {
        boolean upwards = sums.upwards(pair) >= 0.5;
        int from = upwards ? sums.lower(pair) : sums.upper(pair);
        int to = upwards ? sums.upper(pair) : sums.lower(pair);
        double strength = Math.pow(sums.amountOf(pair) / strongest, 0.6);
        var course = new Course(hub.apply(from), gap(from), hub.apply(to), gap(to), scale);
        boolean oneWay = Math.max(sums.upwards(pair), 1 - sums.upwards(pair)) >= ONE_WAY;
        return course.line(
                oneWay,
                THINNEST + (THICKEST - THINNEST) * strength,
                new FlowLine.Load(country.flows.types().get(type), sums.amountOf(pair), strength));
    }

    /** How far lines keep from the middle of a node, in pixels. */
    private double gap(int node) {
        if (country.tree.isGroup(node)) {
            return HUB;
        }
        var box = country.areas.bounds(node);
        return 2 + Math.min(box.getWidth(), box.getHeight()) * scale / 2;
    }
}
