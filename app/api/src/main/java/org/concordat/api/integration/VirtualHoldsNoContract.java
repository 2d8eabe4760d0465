package org.concordat.api.integration;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;

/** A virtual partnership holds no contract, because it is not a legal entity; its members do. */
record VirtualHoldsNoContract(RuleDescription about, IntegratedModel model) implements Rule {

    @Override
    public List<Finding> check(Check check) {
        return IntegratedPartnership.at(IntegrationLevel.VIRTUAL, model, check).stream()
                .flatMap(partnership -> holdings(partnership).map(link -> finding(partnership, link)))
                .toList();
    }

    private Stream<Link> holdings(IntegratedPartnership partnership) {
        var asAt = partnership.asAt();
        return Stream.concat(
                asAt.linksFrom(partnership.node(), ContractLinks.HOLDS_CONTRACT),
                asAt.linksFrom(partnership.node(), ContractLinks.PARTY_TO).filter(Agreements::isHolding));
    }

    private Finding finding(IntegratedPartnership partnership, Link holding) {
        var contract = partnership.asAt().network().find(holding.to()).orElseThrow();
        var finding = about.finding(
                List.of(partnership.node(), contract, holding), partnership.name(), InWords.name(contract));
        for (var member : partnership.members().nonCommissioners()) {
            finding = member.isA(Organisations.ORGANISATION) ? withHolder(finding, holding, member, contract) : finding;
        }
        return finding;
    }

    private Finding withHolder(Finding finding, Link holding, Node member, Node contract) {
        return finding.with(
                about.text("fix", InWords.name(member), InWords.name(contract)),
                new ChangeLink(holding, holding.between(member.id(), contract.id())));
    }
}
