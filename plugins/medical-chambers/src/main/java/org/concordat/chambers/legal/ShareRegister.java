package org.concordat.chambers.legal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.chambers.body.Chambers;
import org.concordat.chambers.vocabulary.ChambersTypes;

/**
 * Who owns the company of chambers: holders in its share register or of shares drawn to the company itself, and owners as the core
 * vocabulary links them. Who is drawn both ways is counted by the shares.
 *
 * @param entries by name of the holder
 */
record ShareRegister(Chambers chambers, List<Entry> entries) {

    /**
     * A holding.
     *
     * @param share in per cent; empty where not stated
     * @param shareClass empty where not stated
     */
    record Entry(Node holder, Link link, Optional<BigDecimal> share, String shareClass) {}

    static ShareRegister of(Chambers chambers) {
        var asAt = chambers.asAt();
        Map<Node, List<Entry>> byHolder = new LinkedHashMap<>();
        chambers.bodies().stream().flatMap(b -> shares(b, asAt)).forEach(link -> add(byHolder, share(link, asAt)));
        var named = List.copyOf(byHolder.keySet());
        chambers.bodies().stream()
                .flatMap(b -> asAt.linksTo(b, MembershipLinks.OWNS))
                .filter(link -> !named.contains(asAt.from(link)))
                .forEach(link -> add(byHolder, owner(link, asAt)));
        return new ShareRegister(
                chambers,
                byHolder.values().stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(e -> InWords.name(e.holder())))
                        .toList());
    }

    private static void add(Map<Node, List<Entry>> byHolder, Entry entry) {
        byHolder.computeIfAbsent(entry.holder(), h -> new ArrayList<>()).add(entry);
    }

    private static Stream<Link> shares(Node company, AsAt asAt) {
        return Stream.concat(Stream.of(company), asAt.origins(company, ChambersTypes.REGISTER_OF).stream())
                .flatMap(n -> asAt.linksTo(n, ChambersTypes.HOLDS_SHARE));
    }

    private static Entry share(Link link, AsAt asAt) {
        return new Entry(
                asAt.from(link), link, link.find(ChambersTypes.SHARE), link.get(ChambersTypes.SHARE_CLASS, ""));
    }

    private static Entry owner(Link link, AsAt asAt) {
        return new Entry(
                asAt.from(link),
                link,
                link.find(MembershipLinks.OWNERSHIP_SHARE),
                link.get(MembershipLinks.SHARE_CLASS, ""));
    }

    /** The shares stated, added up, in per cent. */
    BigDecimal total() {
        return entries.stream().flatMap(e -> e.share().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The holders whose share is not stated, each once. */
    List<Node> withoutShare() {
        return entries.stream()
                .filter(e -> e.share().isEmpty())
                .map(Entry::holder)
                .distinct()
                .toList();
    }
}
