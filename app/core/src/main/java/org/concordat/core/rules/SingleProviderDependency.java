package org.concordat.core.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;

/**
 * CORE-05. Where several providers work under one contract, one of them has more than half of its value or of its services. A contract
 * with a single provider is not meant, and neither is one with too few services for shares to say anything.
 */
final class SingleProviderDependency implements Rule {

    private static final Parameter<Long> GREATEST_SHARE = new Parameter<>(
            Attribute.whole(CoreRules.WORDS, "core.greatestShare").withBounds(1, 100), 50L);
    private static final Parameter<Long> FEWEST_SERVICES = new Parameter<>(
            Attribute.whole(CoreRules.WORDS, "core.fewestServices").withBounds(2, null), 5L);
    private static final RuleDescription ABOUT =
            CoreRules.describe("CORE-05", Severity.WARNING, GREATEST_SHARE, FEWEST_SERVICES);

    /** What one provider has of a whole, in percent. */
    private record Share(NodeId provider, BigDecimal percent) {}

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var values = subcontractedValues(asAt);
        var limit = BigDecimal.valueOf(check.get(GREATEST_SHARE));
        var findings = new ArrayList<Finding>();
        asAt.nodes(Contracts.CONTRACT).forEach(contract -> {
            var ofValue = shareOfValue(contract, values.getOrDefault(contract.id(), Map.of()), asAt);
            var ofServices = shareOfServices(contract, check.get(FEWEST_SERVICES), asAt);
            ofValue.filter(s -> s.percent.compareTo(limit) > 0)
                    .map(s -> finding("message", s, contract, asAt))
                    .or(() -> ofServices
                            .filter(s -> s.percent.compareTo(limit) > 0)
                            .map(s -> finding("services", s, contract, asAt)))
                    .ifPresent(findings::add);
        });
        return findings;
    }

    private static Finding finding(String key, Share share, Node contract, AsAt asAt) {
        var provider = asAt.network().find(share.provider).orElse(contract);
        return ABOUT.finding(
                Severity.WARNING,
                key,
                List.of(provider, contract),
                InWords.name(provider),
                share.percent.setScale(0, RoundingMode.HALF_UP),
                InWords.name(contract));
    }

    private static Map<NodeId, Map<NodeId, BigDecimal>> subcontractedValues(AsAt asAt) {
        var values = new HashMap<NodeId, Map<NodeId, BigDecimal>>();
        asAt.links(ContractLinks.SUBCONTRACTS)
                .filter(asAt::isFirm)
                .forEach(l -> l.find(ContractLinks.UNDER_CONTRACT)
                        .ifPresent(contract -> values.computeIfAbsent(contract, id -> new HashMap<>())
                                .merge(
                                        l.to(),
                                        l.get(ContractLinks.SUBCONTRACT_VALUE, BigDecimal.ZERO),
                                        BigDecimal::add)));
        return values;
    }

    private static Optional<Share> shareOfValue(Node contract, Map<NodeId, BigDecimal> values, AsAt asAt) {
        return Observation.on(asAt.day(), contract.all(Contracts.ANNUAL_VALUE))
                .map(Observation::value)
                .filter(worth -> worth.signum() > 0)
                .flatMap(worth -> greatest(values, worth));
    }

    private static Optional<Share> shareOfServices(Node contract, long fewest, AsAt asAt) {
        var services = asAt.linksTo(contract.id(), ServiceLinks.IN_SCOPE_OF)
                .filter(asAt::isFirm)
                .map(Link::from)
                .distinct()
                .toList();
        var provided = new HashMap<NodeId, BigDecimal>();
        services.forEach(
                service -> partsPlayed(service, asAt).forEach((p, part) -> provided.merge(p, part, BigDecimal::add)));
        return services.size() < fewest || provided.size() < 2
                ? Optional.empty()
                : greatest(provided, BigDecimal.valueOf(services.size()));
    }

    /** What part of a service each provider gives: as recorded, else in equal parts. */
    private static Map<NodeId, BigDecimal> partsPlayed(NodeId service, AsAt asAt) {
        var links = asAt.linksTo(service, ServiceLinks.PROVIDES)
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
