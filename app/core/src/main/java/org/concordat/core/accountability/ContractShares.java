package org.concordat.core.accountability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;

/** What share of a contract each provider has, of its value or of its services. Only what is in force or firmly planned counts. */
public final class ContractShares {

    private final AsAt asAt;
    private final Map<NodeId, Map<NodeId, BigDecimal>> subcontracted = new HashMap<>();

    private ContractShares(AsAt asAt) {
        this.asAt = asAt;
    }

    /** What one provider has of a whole, in percent. */
    public record Share(NodeId provider, BigDecimal percent) {}

    public static ContractShares of(AsAt asAt) {
        var shares = new ContractShares(asAt);
        asAt.links(ContractLinks.SUBCONTRACTS)
                .filter(asAt::isFirm)
                .forEach(l -> l.find(ContractLinks.UNDER_CONTRACT).ifPresent(contract -> shares.add(contract, l)));
        return shares;
    }

    private void add(NodeId contract, Link subcontract) {
        subcontracted
                .computeIfAbsent(contract, id -> new HashMap<>())
                .merge(
                        subcontract.to(),
                        subcontract.get(ContractLinks.SUBCONTRACT_VALUE, BigDecimal.ZERO),
                        BigDecimal::add);
    }

    /** The greatest share that one sub-contractor has of the yearly value; empty where the value is not known or nothing is sub-contracted. */
    public Optional<Share> greatestOfValue(Node contract) {
        return asAt.figure(contract, Contracts.ANNUAL_VALUE)
                .filter(worth -> worth.signum() > 0)
                .flatMap(worth -> greatest(subcontracted.getOrDefault(contract.id(), Map.of()), worth));
    }

    /** The greatest share that one of several providers has of the services; empty where there are fewer services than given. */
    public Optional<Share> greatestOfServices(Node contract, long fewest) {
        var services = asAt.linksTo(contract.id(), ServiceLinks.IN_SCOPE_OF)
                .filter(asAt::isFirm)
                .map(Link::from)
                .distinct()
                .toList();
        var provided = new HashMap<NodeId, BigDecimal>();
        services.forEach(
                service -> partsPlayed(service).forEach((p, part) -> provided.merge(p, part, BigDecimal::add)));
        return services.size() < fewest || provided.size() < 2
                ? Optional.empty()
                : greatest(provided, BigDecimal.valueOf(services.size()));
    }

    /** What part of a service each provider gives: as recorded, else in equal parts. */
    private Map<NodeId, BigDecimal> partsPlayed(NodeId service) {
        List<Link> links = asAt.linksTo(service, ServiceLinks.PROVIDES)
                .filter(asAt::isFirm)
                .toList();
        var equal = BigDecimal.ONE.divide(BigDecimal.valueOf(Math.max(1, links.size())), 6, RoundingMode.HALF_UP);
        var parts = new HashMap<NodeId, BigDecimal>();
        for (var link : links) {
            var part = link.find(ServiceLinks.SERVICE_SHARE)
                    .map(percent -> percent.movePointLeft(2))
                    .orElse(equal);
            parts.merge(link.from(), part, BigDecimal::add);
        }
        return parts;
    }

    private static Optional<Share> greatest(Map<NodeId, BigDecimal> parts, BigDecimal whole) {
        return parts.entrySet().stream()
                .map(e -> new Share(e.getKey(), e.getValue().movePointRight(2).divide(whole, 6, RoundingMode.HALF_UP)))
                .max(Comparator.comparing(Share::percent).thenComparing(Share::provider));
    }
}
