package org.concordat.core.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.core.Statuses;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/**
 * CORE-02. Behind every service in force there is a commissioner or a council. A planned service is asked only once it is in the scope
 * of a contract: before that, nobody has got so far. A network without any commissioner gets one finding, not one per service.
 */
final class BrokenAccountability implements Rule {

    private static final RuleDescription ABOUT = CoreRules.describe("CORE-02", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var now = Accountability.of(asAt, asAt::isInForce);
        var soon = Accountability.of(asAt, asAt::isFirm);
        var parts = ServiceParts.of(asAt);
        var broken = asAt.nodes(Services.SERVICE)
                .filter(asAt::isFirm)
                .filter(s -> !Statuses.isIntended(s) || contractOf(s, asAt).isPresent())
                .filter(s -> !isBacked(s, Statuses.isIntended(s) ? soon : now, parts))
                .toList();
        return broken.size() > 1 && hasNoCommissioner(asAt)
                ? List.of(ABOUT.finding(Severity.ERROR, "noCommissioner", broken, broken.size()))
                : broken.stream().map(s -> finding(s, asAt)).toList();
    }

    private static boolean isBacked(Node service, Accountability accountability, ServiceParts parts) {
        return Stream.concat(Stream.of(service.id()), parts.partsOf(service.id()).stream())
                .anyMatch(accountability::isBacked);
    }

    private static boolean hasNoCommissioner(AsAt asAt) {
        return Accountability.BUYERS.stream().flatMap(asAt::nodes).findAny().isEmpty();
    }

    private static Finding finding(Node service, AsAt asAt) {
        var severity = Statuses.isIntended(service) ? Severity.WARNING : Severity.ERROR;
        var day = InWords.day(asAt.day());
        return contractOf(service, asAt)
                .map(c -> ABOUT.finding(
                        severity, "contract", List.of(service, c), InWords.name(service), InWords.name(c), day))
                .orElseGet(() -> ABOUT.finding(severity, "message", List.of(service), InWords.name(service), day));
    }

    /** The contract that names the service in its scope: where there is one, the chain breaks above it. */
    private static Optional<Node> contractOf(Node service, AsAt asAt) {
        return asAt.linksFrom(service.id(), ServiceLinks.IN_SCOPE_OF)
                .map(asAt::to)
                .filter(n -> n.isA(Contracts.CONTRACT))
                .findFirst();
    }
}
