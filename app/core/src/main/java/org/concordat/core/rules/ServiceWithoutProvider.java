package org.concordat.core.rules;

import java.util.List;
import java.util.Optional;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.core.accountability.Footing;
import org.concordat.core.accountability.ProvidedServices;

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
        var provided = ProvidedServices.of(asAt);
        return asAt.nodes(Services.SERVICE)
                .flatMap(s -> Footing.of(s, asAt).flatMap(f -> finding(s, f, provided, asAt)).stream())
                .toList();
    }

    private static Optional<Finding> finding(Node service, Footing footing, ProvidedServices provided, AsAt asAt) {
        if (provided.include(service, footing)) {
            return Optional.empty();
        }
        return Optional.of(
                footing == Footing.COMING
                        ? ABOUT.finding(Severity.WARNING, "planned", List.of(service), InWords.name(service))
                        : ABOUT.finding(List.of(service), InWords.name(service), InWords.day(asAt.day())));
    }
}
