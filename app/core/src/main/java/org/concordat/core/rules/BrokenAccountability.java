package org.concordat.core.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.core.accountability.Accountability;
import org.concordat.core.accountability.Footing;
import org.concordat.core.accountability.ServiceParts;

/**
 * CORE-02. Behind every service there is a commissioner or a council. Services are reported together by where their chain breaks: at the
 * contract in whose scope they are, else at their provider. One that has neither is left to CORE-01; a planned one is asked only once it
 * is in the scope of a contract, as before that nobody has got so far.
 */
final class BrokenAccountability implements Rule {

    private static final RuleDescription ABOUT = CoreRules.describe("CORE-02", Severity.ERROR);
    private static final int MOST_NAMES = 5;

    /** Where a chain breaks: a contract, or the providers of a service without one. */
    private record Break(boolean atContract, List<Node> nodes, Severity severity) {}

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var accountability = new EnumMap<Footing, Accountability>(Footing.class);
        var parts = ServiceParts.of(asAt);
        var breaks = new LinkedHashMap<Break, List<Node>>();
        asAt.nodes(Services.SERVICE)
                .forEach(service -> Footing.of(service, asAt).ifPresent(footing -> {
                    var chains = accountability.computeIfAbsent(
                            footing, f -> Accountability.of(asAt, l -> f.isCarriedBy(l, asAt)));
                    var at = breakOf(service, footing, asAt);
                    if (!at.nodes.isEmpty() && !isBacked(service, chains, parts)) {
                        breaks.computeIfAbsent(at, b -> new ArrayList<>()).add(service);
                    }
                }));
        return breaks.size() > 1 && hasNoCommissioner(asAt) ? noCommissioner(breaks) : findings(breaks, asAt);
    }

    private static Break breakOf(Node service, Footing footing, AsAt asAt) {
        var severity = footing == Footing.COMING ? Severity.WARNING : Severity.ERROR;
        var contracts = asAt.linksFrom(service.id(), ServiceLinks.IN_SCOPE_OF)
                .filter(l -> footing.isCarriedBy(l, asAt))
                .map(asAt::to)
                .filter(n -> n.isA(Contracts.CONTRACT));
        var contract = inOrder(contracts);
        if (!contract.isEmpty()) {
            return new Break(true, contract, severity);
        }
        var providers = asAt.linksTo(service.id(), ServiceLinks.PROVIDES)
                .filter(l -> footing.isCarriedBy(l, asAt))
                .map(asAt::from);
        return new Break(false, Statuses.isIntended(service) ? List.of() : inOrder(providers), severity);
    }

    private static List<Node> inOrder(Stream<Node> nodes) {
        return nodes.distinct().sorted(Comparator.comparing(Node::id)).toList();
    }

    private static boolean isBacked(Node service, Accountability chains, ServiceParts parts) {
        return chains.isBacked(service.id())
                || parts.partsOf(service.id()).stream().anyMatch(chains::isBacked);
    }

    private static boolean hasNoCommissioner(AsAt asAt) {
        return Accountability.BUYERS.stream().flatMap(asAt::nodes).findAny().isEmpty();
    }

    private static List<Finding> noCommissioner(Map<Break, List<Node>> breaks) {
        var services = breaks.values().stream().flatMap(List::stream).toList();
        return List.of(ABOUT.finding(Severity.ERROR, "noCommissioner", services, services.size()));
    }

    private static List<Finding> findings(Map<Break, List<Node>> breaks, AsAt asAt) {
        var findings = new ArrayList<Finding>();
        breaks.forEach((at, services) -> findings.add(ABOUT.finding(
                at.severity,
                at.atContract ? "contract" : "message",
                Stream.concat(services.stream(), at.nodes.stream()).toList(),
                InWords.some(services, MOST_NAMES),
                InWords.names(at.nodes),
                InWords.day(asAt.day()))));
        return findings;
    }
}
