package org.concordat.core.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/**
 * CORE-01. A service in force needs a provider in force; for a planned one a planned provider will do, and its lack weighs less. A
 * service also counts as provided when a sub-contract names it, when the whole that it is part of is provided, or when a part of it is.
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
        var parts = ServiceParts.of(asAt);
        var now = parts.around(provided(asAt, asAt::isInForce));
        var soon = parts.around(provided(asAt, asAt::isFirm));
        return asAt.nodes(Services.SERVICE)
                .filter(asAt::isFirm)
                .filter(s -> !(Statuses.isIntended(s) ? soon : now).contains(s.id()))
                .map(s -> finding(s, asAt))
                .toList();
    }

    private static Set<NodeId> provided(AsAt asAt, Predicate<Element> counts) {
        var provided = new HashSet<NodeId>();
        asAt.links(ServiceLinks.PROVIDES).filter(counts).forEach(l -> provided.add(l.to()));
        asAt.links(ContractLinks.SUBCONTRACTS)
                .filter(counts)
                .forEach(l -> provided.addAll(l.all(ContractLinks.SUBCONTRACTED_SERVICES)));
        return provided;
    }

    private static Finding finding(Node service, AsAt asAt) {
        return Statuses.isIntended(service)
                ? ABOUT.finding(Severity.WARNING, "planned", List.of(service), InWords.name(service))
                : ABOUT.finding(List.of(service), InWords.name(service), InWords.day(asAt.day()));
    }
}
