package org.concordat.diagram.overview;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The flows of a level: those between two that stand in it added up by pair, others left as lines. */
final class Sums {

    private final Flows flows;
    private final int[] pairOf;
    private final int[] lower;
    private final int[] upper;
    private final boolean measured;
    private final int[] counts;
    private final double[] amounts;
    private final double[] upwards;

    Sums(Flows flows, Level level, Tree tree) {
        this.flows = flows;
        var pairing = Pairing.of(flows, level, tree);
        pairOf = pairing.pairOf();
        measured = pairing.measured();
        lower = pairing.pairs().lower();
        upper = pairing.pairs().upper();
        counts = new int[lower.length];
        amounts = new double[lower.length];
        upwards = new double[lower.length];
        for (int i = 0; i < pairOf.length; i++) {
            if (pairOf[i] >= 0) {
                add(i, level.standing()[flows.from()[i]]);
            }
        }
    }

    private void add(int flow, int source) {
        int pair = pairOf[flow];
        double amount = amount(flow);
        counts[pair]++;
        amounts[pair] += amount;
        upwards[pair] += source == lower[pair] ? amount : 0;
    }

    private double amount(int flow) {
        double quantity = flows.quantity()[flow];
        return !measured ? 1 : Double.isNaN(quantity) ? 0 : quantity;
    }

    int count() {
        return counts.length;
    }

    /** The unit of the amounts; empty if they are numbers of flows. */
    String unit() {
        return measured ? flows.unit() : "";
    }

    int lower(int pair) {
        return lower[pair];
    }

    int upper(int pair) {
        return upper[pair];
    }

    /** How many flows join the pair. */
    int flows(int pair) {
        return counts[pair];
    }

    double amountOf(int pair) {
        return amounts[pair];
    }

    /** How much of the amount goes from the lower to the upper of the pair, from 0 to 1. */
    double upwards(int pair) {
        return amounts[pair] == 0 ? 0.5 : upwards[pair] / amounts[pair];
    }

    double total() {
        return Arrays.stream(amounts).sum();
    }

    /** The flows that are left as lines. */
    int[] lines() {
        return IntStream.range(0, pairOf.length)
                .filter(i -> pairOf[i] == Pairing.LINE)
                .toArray();
    }

    /** At most so many pairs, the greatest amounts first, that together make up a share of the total. */
    int[] greatest(int most, double share) {
        double least = amounts.length <= most
                ? 0
                : Arrays.stream(amounts)
                        .sorted()
                        .skip(amounts.length - most)
                        .findFirst()
                        .orElse(0);
        int[] candidates = IntStream.range(0, amounts.length)
                .filter(pair -> amounts[pair] >= least)
                .boxed()
                .sorted((a, b) -> Double.compare(amounts[b], amounts[a]) != 0
                        ? Double.compare(amounts[b], amounts[a])
                        : key(a).compareTo(key(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        double wanted = share * total();
        int taken = 0;
        for (double sum = 0; taken < Math.min(most, candidates.length) && sum < wanted; taken++) {
            sum += amounts[candidates[taken]];
        }
        return Arrays.copyOf(candidates, taken);
    }

    private Long key(int pair) {
        return (long) lower[pair] << 32 | upper[pair];
    }

    /** For each of some pairs the type of link that has the most of its amount. */
    int[] mainTypes(int[] some) {
        int[] slot = new int[counts.length];
        for (int i = 0; i < some.length; i++) {
            slot[some[i]] = i + 1;
        }
        double[][] byType = new double[some.length][flows.types().size()];
        for (int i = 0; i < pairOf.length; i++) {
            if (pairOf[i] >= 0 && slot[pairOf[i]] > 0) {
                byType[slot[pairOf[i]] - 1][flows.type()[i]] += amount(i);
            }
        }
        return Arrays.stream(byType).mapToInt(Sums::greatest).toArray();
    }

    private static int greatest(double[] amounts) {
        int greatest = 0;
        for (int i = 1; i < amounts.length; i++) {
            greatest = amounts[i] > amounts[greatest] ? i : greatest;
        }
        return greatest;
    }
}
