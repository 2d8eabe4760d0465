package org.concordat.api.integration;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/** A virtual partnership has an alliance agreement, and it lies on top of the existing contracts rather than replacing them. */
record AllianceOnTop(RuleDescription about, IntegratedModel model) implements Rule {

    @Override
    public List<Finding> check(Check check) {
        return IntegratedPartnership.at(IntegrationLevel.VIRTUAL, model, check).stream()
                .flatMap(this::findings)
                .toList();
    }

    private Stream<Finding> findings(IntegratedPartnership partnership) {
        var alliances = partnership.contracts().alliances();
        return alliances.isEmpty()
                ? Stream.of(none(partnership))
                : alliances.stream().flatMap(a -> replacing(partnership, a));
    }

    private Finding none(IntegratedPartnership partnership) {
        return about.finding(
                        List.of(partnership.node()),
                        partnership.name(),
                        InWords.day(partnership.asAt().day()))
                .with(about.text("fix"), NewAllianceAgreement.of(about, partnership));
    }

    private Stream<Finding> replacing(IntegratedPartnership partnership, Node alliance) {
        return partnership
                .asAt()
                .linksFrom(alliance, ContractLinks.REPLACES)
                .flatMap(link -> partnership
                        .asAt()
                        .network()
                        .find(link.to())
                        .map(replaced -> replaces(partnership, alliance, link, replaced))
                        .stream());
    }

    private Finding replaces(IntegratedPartnership partnership, Node alliance, Link link, Node replaced) {
        var from = InWords.name(alliance);
        var to = InWords.name(replaced);
        return about.finding(
                        Severity.ERROR,
                        "replaces",
                        List.of(link, alliance, replaced, partnership.node()),
                        from,
                        to,
                        partnership.name())
                .with(about.text("overlay", from, to), new ChangeLink(link, link.withType(ContractLinks.OVERLAYS)));
    }
}
