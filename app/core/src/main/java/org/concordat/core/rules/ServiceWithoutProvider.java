package org.concordat.core.rules;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/**
 * CORE-01. Every service has a provider; for one that is still coming a planned provider will do, and its lack weighs less. A service
 * also counts as provided when it is sub-contracted, when the whole that it is part of is provided, or when a part of it is.
 */
final class ServiceWithoutProvider implements Rule {

    private static final RuleDescription ABOUT = CoreRules.describe("CORE-01", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var provided = provided(asAt);
        return asAt.nodes(Services.SERVICE)
                .flatMap(s -> Footing.of(s, asAt).flatMap(f -> finding(s, f, provided, asAt)).stream())
                .toList();
    }

    private static Optional<Finding> finding(
            Node service, Footing footing, Map<Footing, Set<NodeId>> provided, AsAt asAt) {
        if (provided.getOrDefault(footing, Set.of()).contains(service.id())) {
            return Optional.empty();
        }
        return Optional.of(
                footing == Footing.COMING
                        ? ABOUT.finding(Severity.WARNING, "planned", List.of(service), InWords.name(service))
                        : ABOUT.finding(List.of(service), InWords.name(service), InWords.day(asAt.day())));
    }

    private static Map<Footing, Set<NodeId>> provided(AsAt asAt) {
        var parts = ServiceParts.of(asAt);
        var provided = new EnumMap<Footing, Set<NodeId>>(Footing.class);
        for (var footing : Footing.values()) {
            provided.put(footing, parts.around(provided(footing, asAt)));
        }
        return provided;
    }

    private static Set<NodeId> provided(Footing footing, AsAt asAt) {
        var provided = new HashSet<NodeId>();
        asAt.links(ServiceLinks.PROVIDES)
                .filter(l -> footing.isCarriedBy(l, asAt))
                .forEach(l -> provided.add(l.to()));
        asAt.links(ContractLinks.SUBCONTRACTS)
                .filter(l -> footing.isCarriedBy(l, asAt))
                .forEach(l -> provided.addAll(subcontracted(l, asAt)));
        return provided;
    }

    /** The services that a sub-contract names, else those in the scope of the contract under which it stands. */
    private static List<NodeId> subcontracted(Link link, AsAt asAt) {
        var named = link.all(ContractLinks.SUBCONTRACTED_SERVICES);
        return named.isEmpty()
                ? link.find(ContractLinks.UNDER_CONTRACT).stream()
                        .flatMap(contract -> asAt.linksTo(contract, ServiceLinks.IN_SCOPE_OF))
                        .map(Link::from)
                        .toList()
                : named;
    }
}
