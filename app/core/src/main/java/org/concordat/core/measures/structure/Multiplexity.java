package org.concordat.core.measures.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.core.measures.words.CoreMeasure;

/** How many kinds of link join two bodies: the share of tied pairs that have more than one, and the pairs that have most. */
public final class Multiplexity extends CoreMeasure {

    private static final Set<LinkFamily> NO_TIES =
            EnumSet.of(LinkFamily.SUCCESSION, LinkFamily.INTENTION, LinkFamily.PLAN, LinkFamily.OTHER);
    private static final int MOST_PAIRS = 5;

    public Multiplexity() {
        super("core.multiplexity");
    }

    /** Two bodies, the lesser id first. */
    private record Pair(NodeId one, NodeId other) implements Comparable<Pair> {

        static Pair of(Link link) {
            return link.from().compareTo(link.to()) < 0
                    ? new Pair(link.from(), link.to())
                    : new Pair(link.to(), link.from());
        }

        @Override
        public int compareTo(Pair that) {
            int first = one.compareTo(that.one);
            return first == 0 ? other.compareTo(that.other) : first;
        }
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var kinds = new TreeMap<Pair, Set<String>>();
        var all = new TreeSet<String>();
        int links = 0;
        for (var link : asAt.network().links()) {
            if (isTie(link, asAt)) {
                kinds.computeIfAbsent(Pair.of(link), p -> new TreeSet<>())
                        .add(link.type().label());
                all.add(link.type().label());
                links++;
            }
        }
        return kinds.isEmpty() ? List.of() : List.of(of(kinds, all, links, asAt));
    }

    private static boolean isTie(Link link, AsAt asAt) {
        return !NO_TIES.contains(link.type().family())
                && !link.is(RelationshipLinks.TRUST_VALUE)
                && !link.from().equals(link.to())
                && asAt.stands(link)
                && Ties.isBody(asAt.from(link))
                && Ties.isBody(asAt.to(link));
    }

    private Figure of(Map<Pair, Set<String>> kinds, Set<String> all, int links, AsAt asAt) {
        var manifold =
                kinds.entrySet().stream().filter(e -> e.getValue().size() > 1).toList();
        var told = manifold.stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .limit(MOST_PAIRS)
                .map(e -> say("pair", names(e.getKey(), asAt), String.join(", ", e.getValue())))
                .toList();
        var share = percent(manifold.size(), kinds.size());
        var used = manifold.stream()
                .flatMap(e -> nodes(e.getKey(), asAt))
                .distinct()
                .toList();
        return figure(
                share,
                used,
                say(
                        manifold.isEmpty() ? "none" : "share",
                        manifold.size(),
                        kinds.size(),
                        InWords.number(share),
                        String.join("; ", told),
                        links,
                        String.join(", ", all)));
    }

    private static Stream<Node> nodes(Pair pair, AsAt asAt) {
        return Stream.of(pair.one, pair.other).flatMap(id -> asAt.network().find(id).stream());
    }

    private static String names(Pair pair, AsAt asAt) {
        return InWords.names(nodes(pair, asAt).toList());
    }
}
