package org.concordat.core.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.plugin.pack.Need;
import org.concordat.core.plugin.pack.Versions;

/**
 * Which of several plugins can be started together, each after those that it builds on, and why the others cannot.
 *
 * @param order those that can, in the order of their start
 * @param refused why each of the others cannot, for people
 */
record Resolution(List<Candidate> order, Map<Candidate, String> refused) {

    private static final Words WORDS = Words.beside(Resolution.class);

    /** @param candidates where two have one id, the first counts */
    static Resolution of(List<Candidate> candidates) {
        var chosen = new LinkedHashMap<String, Candidate>();
        var refused = new LinkedHashMap<Candidate, String>();
        for (var candidate : candidates) {
            var first = chosen.putIfAbsent(candidate.id(), candidate);
            if (first != null) {
                refused.put(candidate, WORDS.format(first.isBundled() ? "comesWith" : "twice", candidate.id()));
            }
        }
        var order = new ArrayList<Candidate>();
        var left = new ArrayList<>(chosen.values());
        while (takeNext(left, order, chosen.keySet())) {
            // One more each time.
        }
        left.forEach(candidate -> refused.put(candidate, why(candidate, chosen, order)));
        return new Resolution(List.copyOf(order), refused);
    }

    /** Moves the first whose needs are met; an optional one is waited for only while it may still come. */
    private static boolean takeNext(List<Candidate> left, List<Candidate> order, Set<String> all) {
        var here = new LinkedHashMap<String, Candidate>();
        order.forEach(candidate -> here.put(candidate.id(), candidate));
        var waiting = new HashSet<String>();
        left.forEach(candidate -> waiting.add(candidate.id()));
        for (boolean patient : new boolean[] {true, false}) {
            for (var candidate : left) {
                if (candidate.descriptor().needs().stream()
                        .allMatch(need ->
                                isMet(need, here) || need.optional() && !(patient && waiting.contains(need.id())))) {
                    left.remove(candidate);
                    order.add(candidate);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMet(Need need, Map<String, Candidate> here) {
        var other = here.get(need.id());
        return other != null && Versions.meets(other.descriptor().version(), need.range());
    }

    private static String why(Candidate candidate, Map<String, Candidate> all, List<Candidate> order) {
        for (var need : candidate.descriptor().needs()) {
            var other = all.get(need.id());
            if (need.optional()) {
                continue;
            }
            if (other == null) {
                return WORDS.format("missing", need.id(), need.range());
            }
            if (!Versions.meets(other.descriptor().version(), need.range())) {
                return WORDS.format(
                        "otherVersion",
                        need.id(),
                        need.range(),
                        other.descriptor().version());
            }
        }
        var unmet = candidate.descriptor().needs().stream()
                .map(Need::id)
                .filter(id -> order.stream().noneMatch(o -> o.id().equals(id)))
                .toList();
        return WORDS.format("unusable", String.join(", ", unmet));
    }
}
