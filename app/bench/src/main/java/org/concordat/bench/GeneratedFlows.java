package org.concordat.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Chooses where the practices of a generated country refer their patients; no trust twice from one practice, while there are others. */
final class GeneratedFlows {

    private static final double NEAR = 0.8;
    private static final double TO_HUB = 0.25;
    private static final int HUB = 0;

    /** @param trust its number @param patients in a year */
    record Flow(int trust, int patients) {}

    private final Random random;
    private final int trusts;
    /** For each system the trusts of it and of the next on either side. */
    private final List<List<Integer>> near = new ArrayList<>();

    private final Set<Integer> used = new HashSet<>();
    private int practice = -1;

    GeneratedFlows(int trusts, int[] systemOf, int systems, Random random) {
        this.trusts = trusts;
        this.random = random;
        for (int system = 0; system < systems; system++) {
            var here = new ArrayList<Integer>();
            for (int trust = 0; trust < trusts; trust++) {
                if (Math.abs(systemOf[trust] - system) <= 1) {
                    here.add(trust);
                }
            }
            near.add(here);
        }
    }

    /** The next flow of a practice; all flows of one practice are asked for before those of another. */
    Flow next(int from, int system) {
        if (from != practice) {
            practice = from;
            used.clear();
        }
        var here = near.get(system);
        boolean isNear = random.nextDouble() < NEAR && here.stream().anyMatch(trust -> !used.contains(trust));
        int first = isNear ? here.get(random.nextInt(here.size())) : elsewhere();
        int trust = first;
        while (used.contains(trust) && used.size() < trusts) {
            trust = isNear ? here.get((here.indexOf(trust) + 1) % here.size()) : (trust + 1) % trusts;
        }
        used.add(trust);
        return new Flow(trust, isNear ? 100 + random.nextInt(2_000) : 1 + random.nextInt(60));
    }

    private int elsewhere() {
        return random.nextDouble() < TO_HUB ? HUB : random.nextInt(trusts);
    }
}
