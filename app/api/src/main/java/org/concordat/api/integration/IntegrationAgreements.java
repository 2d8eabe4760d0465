package org.concordat.api.integration;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;

/**
 * Each practice of a partially integrated partnership has an integration agreement, itself or through its group. A practice whose GMS or
 * PMS contract is suspended or ended needs none.
 */
record IntegrationAgreements(RuleDescription about, IntegratedModel model) implements Rule {

    @Override
    public List<Finding> check(Check check) {
        return IntegratedPartnership.at(IntegrationLevel.PARTIAL, model, check).stream()
                .flatMap(this::findings)
                .toList();
    }

    private Stream<Finding> findings(IntegratedPartnership partnership) {
        var lacking = partnership.members().practices().stream()
                .filter(p -> GmsContract.of(p, partnership.asAt()).mayBeActive())
                .filter(p -> !hasAgreement(p, partnership.asAt()))
                .toList();
        return lacking.stream().map(p -> finding(p, lacking, partnership));
    }

    private Finding finding(Node practice, List<Node> lacking, IntegratedPartnership partnership) {
        var name = InWords.name(practice);
        var finding = about.finding(List.of(practice, partnership.node()), name, partnership.name())
                .with(about.text("fix", name), NewIntegrationAgreements.of(about, List.of(practice), partnership));
        return lacking.size() == 1
                ? finding
                : finding.with(
                        about.text("fixAll", lacking.size()), NewIntegrationAgreements.of(about, lacking, partnership));
    }

    private boolean hasAgreement(Node practice, AsAt asAt) {
        var groups =
                asAt.targets(practice, MembershipLinks.MEMBER_OF).stream().filter(n -> n.isA(GeneralPractice.GP_GROUP));
        return Stream.concat(Stream.of(practice), groups).anyMatch(n -> isBound(n, asAt));
    }

    private boolean isBound(Node practiceOrGroup, AsAt asAt) {
        boolean party = Stream.of(ContractLinks.PARTY_TO, ContractLinks.HOLDS_CONTRACT)
                .flatMap(type -> asAt.targets(practiceOrGroup, type).stream())
                .anyMatch(c -> Agreements.hasForm(c, Contracts.INTEGRATION_AGREEMENT));
        return party
                || asAt.linksFrom(practiceOrGroup, ContractLinks.INTEGRATES_WITH)
                        .anyMatch(l ->
                                asAt.referred(l, ContractLinks.UNDER_AGREEMENT).isPresent());
    }
}
