package org.concordat.diagram.layout;

import java.util.SplittableRandom;

/**
 * Moves nodes until their distances fit the number of links between them: stochastic gradient descent on stress (Zheng, Pawar, Goodman 2019,
 * doi:10.1109/TVCG.2018.2859997), one pair at a time in random order with steps that shrink. One unit is one link.
 */
final class StressDescent {

    private static final int ROUNDS = 30;
    private static final double LAST_STEP = 0.1;

    private final StressTerms terms;
    private final boolean[] fixed;
    private final double[] x;
    private final double[] y;

    StressDescent(StressTerms terms, boolean[] fixed, double[] x, double[] y) {
        this.terms = terms;
        this.fixed = fixed;
        this.x = x;
        this.y = y;
    }

    /** Changes the coordinates in place; fixed nodes keep theirs. */
    void run(SplittableRandom random, Progress progress) {
        int[] order = new int[terms.count()];
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int t = 0; t < order.length; t++) {
            order[t] = t;
            double weight = Math.max(terms.firstWeight[t], terms.secondWeight[t]);
            least = weight > 0 ? Math.min(least, weight) : least;
            most = Math.max(most, weight);
        }
        double decay = Math.log(LAST_STEP * least / most) / (ROUNDS - 1);
        for (int round = 0; round < ROUNDS; round++) {
            progress.reached((double) round / ROUNDS);
            shuffle(order, random);
            double step = Math.exp(decay * round) / least;
            for (int term : order) {
                relax(term, step);
            }
        }
    }

    private void relax(int term, double step) {
        int i = terms.first[term];
        int j = terms.second[term];
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double length = Math.sqrt(dx * dx + dy * dy);
        double part = length < 1e-9 ? 0 : (length - terms.distance[term]) / (2 * length);
        if (!fixed[i]) {
            double share = Math.min(1, terms.firstWeight[term] * step) * part * (fixed[j] ? 2 : 1);
            x[i] -= share * dx;
            y[i] -= share * dy;
        }
        if (!fixed[j]) {
            double share = Math.min(1, terms.secondWeight[term] * step) * part * (fixed[i] ? 2 : 1);
            x[j] += share * dx;
            y[j] += share * dy;
        }
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }
}
