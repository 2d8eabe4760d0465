package org.concordat.bench.canvas;

import java.util.List;

/**
 * What a user does, again and again.
 *
 * @param name how it is chosen on the command line
 * @param before done once, and not measured
 * @param round done up to twenty times
 */
record Scenario(String name, Step before, List<Step> round) {

    Scenario {
        round = List.copyOf(round);
    }

    static Scenario of(String name, Step before, Step... round) {
        return new Scenario(name, before, List.of(round));
    }
}
