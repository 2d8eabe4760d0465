package org.concordat.mcp.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.Members;

/**
 * The acute trust that most referrals of an MCP's practices go to.
 *
 * @param received referrals to the trust
 * @param all referrals of the practices to anyone
 */
record TrustReferrals(Node trust, BigDecimal received, BigDecimal all) {

    private static final Set<String> ACUTE = Set.of("acute", "acute_and_community");

    /** The trust with the most referrals, or empty where no referrals to an acute trust are known. */
    static Optional<TrustReferrals> most(IntegratedPartnership mcp) {
        var asAt = mcp.asAt();
        Map<NodeId, BigDecimal> received = new LinkedHashMap<>();
        referring(mcp.members(), asAt)
                .flatMap(from -> asAt.linksFrom(from, ServiceLinks.REFERS_TO))
                .forEach(link -> count(link, asAt).ifPresent(n -> received.merge(link.to(), n, BigDecimal::add)));
        var all = received.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return received.entrySet().stream()
                .filter(e -> asAt.network()
                        .find(e.getKey())
                        .filter(TrustReferrals::isAcute)
                        .isPresent())
                .max(Map.Entry.comparingByValue())
                .flatMap(e -> asAt.network().find(e.getKey()).map(t -> new TrustReferrals(t, e.getValue(), all)));
    }

    /** The practices whose referrals are known; a group speaks for its practices where none of them does. */
    private static Stream<Node> referring(Members members, AsAt asAt) {
        var groups = members.generalPractice().stream()
                .filter(n -> n.isA(GeneralPractice.GP_GROUP))
                .filter(g -> members.practicesOf(g).stream().noneMatch(p -> refers(p, asAt)));
        return Stream.concat(members.practices().stream(), groups);
    }

    private static boolean refers(Node practice, AsAt asAt) {
        return asAt.linksFrom(practice, ServiceLinks.REFERS_TO)
                .anyMatch(l -> count(l, asAt).isPresent());
    }

    private static Optional<BigDecimal> count(Link link, AsAt asAt) {
        return asAt.figure(link, ServiceLinks.REFERRALS).filter(n -> n.signum() > 0);
    }

    private static boolean isAcute(Node node) {
        return node.isA(Organisations.PROVIDER) && ACUTE.contains(node.get(Organisations.PROVIDER_KIND, ""));
    }

    /** The share of all referrals, in per cent, to the nearest whole. */
    BigDecimal percent() {
        return received.multiply(BigDecimal.valueOf(100)).divide(all, 0, RoundingMode.HALF_UP);
    }
}
