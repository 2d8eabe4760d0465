package org.concordat.diagram.overview;

import java.util.stream.IntStream;

/**
 * What becomes of each flow on a level: added to the sum of a pair, left as a line, or said by standing one in the other, which needs no line.
 *
 * @param pairOf for each flow the number of its pair, {@link #LINE} or {@link #SAID}
 * @param measured whether quantities are added up, as at least half of the flows say one; else flows are counted
 */
record Pairing(int[] pairOf, PairNumbers pairs, boolean measured) {

    static final int LINE = -1;
    static final int SAID = -2;

    static Pairing of(Flows flows, Level level, Tree tree) {
        var pairs = new PairNumbers();
        int[] pairOf = new int[flows.count()];
        boolean[] memberships = flows.memberships();
        for (int i = 0; i < pairOf.length; i++) {
            int from = flows.from()[i];
            int to = flows.to()[i];
            if (tree.isAbove(from, to) || tree.isAbove(to, from)) {
                pairOf[i] = SAID;
            } else if (memberships[flows.type()[i]]
                    || level.number() == 0
                    || isAlone(from, tree) && isAlone(to, tree)) {
                pairOf[i] = LINE;
            } else {
                pairOf[i] = pair(level.standing()[from], level.standing()[to], tree, pairs);
            }
        }
        boolean measured = isMeasured(flows, pairOf);
        return measured ? new Pairing(pairOf, pairs, true) : withoutSingles(pairOf, pairs);
    }

    private static boolean isAlone(int node, Tree tree) {
        return tree.parent(node) == Parents.NONE && !tree.isGroup(node);
    }

    private static int pair(int one, int other, Tree tree, PairNumbers pairs) {
        boolean within = one == other || tree.isAbove(one, other) || tree.isAbove(other, one);
        return within ? LINE : pairs.number(one, other);
    }

    private static boolean isMeasured(Flows flows, int[] pairOf) {
        int said = 0;
        int all = 0;
        for (int i = 0; i < pairOf.length; i++) {
            if (pairOf[i] >= 0) {
                all++;
                said += Double.isNaN(flows.quantity()[i]) ? 0 : 1;
            }
        }
        return said > 0 && 2 * said >= all;
    }

    /** Where flows are counted, one alone is no sum: it stays a line. */
    private static Pairing withoutSingles(int[] pairOf, PairNumbers pairs) {
        int[] tally = new int[pairs.count()];
        IntStream.of(pairOf).filter(pair -> pair >= 0).forEach(pair -> tally[pair]++);
        int[] lower = pairs.lower();
        int[] upper = pairs.upper();
        var left = new PairNumbers();
        for (int i = 0; i < pairOf.length; i++) {
            int pair = pairOf[i];
            if (pair >= 0) {
                pairOf[i] = tally[pair] == 1 ? LINE : left.number(lower[pair], upper[pair]);
            }
        }
        return new Pairing(pairOf, left, false);
    }
}
