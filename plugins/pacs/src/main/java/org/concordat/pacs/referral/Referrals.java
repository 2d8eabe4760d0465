package org.concordat.pacs.referral;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.pacs.area.Share;
import org.concordat.pacs.vocabulary.PacsLinks;

/** Referrals with a known number, added up. */
final class Referrals {

    private Referrals() {}

    /** What the trust and its services receive of all referrals of these; empty where none is known. */
    static Optional<Share> to(Node trust, Collection<Node> from, AsAt asAt) {
        var links = from.stream().flatMap(f -> counted(f, asAt)).toList();
        var all = sum(links.stream(), asAt);
        var received = sum(links.stream().filter(l -> isReceivedBy(trust, l, asAt)), asAt);
        return Share.of(Optional.of(received), Optional.of(all));
    }

    private static Stream<Link> counted(Node from, AsAt asAt) {
        return Stream.of(ServiceLinks.REFERS_TO, PacsLinks.REFERS_WITHIN)
                .flatMap(type -> asAt.linksFrom(from, type))
                .filter(link -> number(link, asAt).isPresent());
    }

    private static BigDecimal sum(Stream<Link> links, AsAt asAt) {
        return links.flatMap(l -> number(l, asAt).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> number(Link link, AsAt asAt) {
        var attribute = link.is(PacsLinks.REFERS_WITHIN) ? PacsLinks.REFERRALS_WITHIN : ServiceLinks.REFERRALS;
        return asAt.figure(link, attribute);
    }

    private static boolean isReceivedBy(Node trust, Link link, AsAt asAt) {
        return link.is(PacsLinks.REFERS_WITHIN)
                || link.to().equals(trust.id())
                || asAt.linksTo(link.to(), ServiceLinks.PROVIDES)
                        .anyMatch(p -> p.from().equals(trust.id()));
    }
}
