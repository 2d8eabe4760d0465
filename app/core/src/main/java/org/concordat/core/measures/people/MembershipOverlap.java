package org.concordat.core.measures.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.CoreMeasure;

/** How far the memberships of partnerships and groups overlap: which two share members, and what part of all their members these are. */
public final class MembershipOverlap extends CoreMeasure {

    private static final int MOST_PAIRS = 20;
    private static final int MOST_NAMES = 8;
    /** Somebody in more partnerships than this tells nothing of any two of them, and would make the work grow with the square. */
    private static final int MOST_MEMBERSHIPS = 50;

    public MembershipOverlap() {
        super("core.membershipOverlap");
    }

    /** Two bodies, the first by id first. */
    private record Pair(Node one, Node other) {}

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var joined = joined(asAt);
        if (joined.isEmpty()) {
            return List.of();
        }
        var sizes = new LinkedHashMap<Node, Integer>();
        joined.values().forEach(bodies -> bodies.forEach(b -> sizes.merge(b, 1, Integer::sum)));
        var figures = new ArrayList<Figure>();
        figures.add(summary(joined, sizes));
        shared(joined).entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Pair, List<Node>> e) -> -e.getValue().size())
                        .thenComparing(e -> InWords.name(e.getKey().one))
                        .thenComparing(e -> InWords.name(e.getKey().other)))
                .limit(MOST_PAIRS)
                .forEach(e -> figures.add(pair(e.getKey(), e.getValue(), sizes)));
        return figures;
    }

    /** The partnerships and groups that each practice, group or organisation is itself a member of. */
    private static Map<Node, List<Node>> joined(AsAt asAt) {
        var joined = new LinkedHashMap<Node, List<Node>>();
        asAt.links(MembershipLinks.MEMBER_OF)
                .filter(l -> !asAt.from(l).equals(asAt.to(l)))
                .forEach(l -> {
                    var bodies = joined.computeIfAbsent(asAt.from(l), n -> new ArrayList<>());
                    if (!bodies.contains(asAt.to(l))) {
                        bodies.add(asAt.to(l));
                    }
                });
        return joined;
    }

    private Figure summary(Map<Node, List<Node>> joined, Map<Node, Integer> sizes) {
        var several = joined.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        long links = joined.values().stream().mapToLong(List::size).sum();
        var practices = joined.keySet().stream()
                .filter(n -> n.isA(GeneralPractice.GP_PRACTICE))
                .count();
        return figure(
                percent(several.size(), joined.size()),
                several.isEmpty() ? joined.keySet() : several,
                say(
                        several.isEmpty() ? "none" : "summary",
                        joined.size(),
                        practices,
                        sizes.size(),
                        links,
                        several.size(),
                        InWords.some(several, MOST_NAMES)));
    }

    private static Map<Pair, List<Node>> shared(Map<Node, List<Node>> joined) {
        var shared = new LinkedHashMap<Pair, List<Node>>();
        joined.forEach((member, bodies) -> {
            var sorted = bodies.stream()
                    .sorted(Comparator.comparing(Node::id))
                    .limit(MOST_MEMBERSHIPS)
                    .toList();
            for (int i = 0; i < sorted.size(); i++) {
                for (int j = i + 1; j < sorted.size(); j++) {
                    shared.computeIfAbsent(new Pair(sorted.get(i), sorted.get(j)), p -> new ArrayList<>())
                            .add(member);
                }
            }
        });
        return shared;
    }

    private Figure pair(Pair pair, List<Node> members, Map<Node, Integer> sizes) {
        int all = sizes.getOrDefault(pair.one, 0) + sizes.getOrDefault(pair.other, 0) - members.size();
        var share = percent(members.size(), all);
        var used =
                Stream.concat(Stream.of(pair.one, pair.other), members.stream()).toList();
        return figure(
                share,
                used,
                say(
                        "pair",
                        InWords.names(List.of(pair.one, pair.other)),
                        members.size(),
                        all,
                        InWords.number(share),
                        InWords.some(members, MOST_NAMES)));
    }
}
