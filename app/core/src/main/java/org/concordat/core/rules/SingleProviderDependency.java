package org.concordat.core.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.core.Contracts;
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
import org.concordat.core.accountability.ContractShares;
import org.concordat.core.accountability.ContractShares.Share;

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

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var shares = ContractShares.of(asAt);
        var limit = BigDecimal.valueOf(check.get(GREATEST_SHARE));
        var findings = new ArrayList<Finding>();
        asAt.nodes(Contracts.CONTRACT).forEach(contract -> {
            var ofValue = shares.greatestOfValue(contract);
            var ofServices = shares.greatestOfServices(contract, check.get(FEWEST_SERVICES));
            ofValue.filter(s -> s.percent().compareTo(limit) > 0)
                    .map(s -> finding("message", s, contract, asAt))
                    .or(() -> ofServices
                            .filter(s -> s.percent().compareTo(limit) > 0)
                            .map(s -> finding("services", s, contract, asAt)))
                    .ifPresent(findings::add);
        });
        return findings;
    }

    private static Finding finding(String key, Share share, Node contract, AsAt asAt) {
        var provider = asAt.network().find(share.provider()).orElse(contract);
        return ABOUT.finding(
                Severity.WARNING,
                key,
                List.of(provider, contract),
                InWords.name(provider),
                share.percent().setScale(0, RoundingMode.HALF_UP),
                InWords.name(contract));
    }
}
