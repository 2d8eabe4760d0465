package org.concordat.api.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/** The contract of a partially or fully integrated partnership is held by one legal entity. A lone party without a role is its holder; of
 * a node that stands for several contracts nobody can say. */
record OneLegalEntity(RuleDescription about, IntegratedModel model) implements Rule {

    @Override
    public List<Finding> check(Check check) {
        return Stream.concat(
                        IntegratedPartnership.at(IntegrationLevel.PARTIAL, model, check).stream(),
                        IntegratedPartnership.at(IntegrationLevel.FULL, model, check).stream())
                .flatMap(partnership ->
                        partnership.contracts().contracts().stream().flatMap(c -> findings(partnership, c)))
                .toList();
    }

    private Stream<Finding> findings(IntegratedPartnership partnership, Node contract) {
        if (contract.get(Organisations.STANDS_FOR_SEVERAL, false)) {
            return Stream.empty();
        }
        var holders = holders(partnership, contract);
        var name = InWords.name(contract);
        if (holders.isEmpty()) {
            return Stream.of(about.finding(
                    Severity.WARNING, "nobody", List.of(contract, partnership.node()), name, partnership.name()));
        }
        if (holders.size() > 1) {
            return Stream.of(several(partnership, contract, holders));
        }
        var holder = holders.get(0);
        return isStatedNotToBeOne(holder, partnership.asAt())
                ? Stream.of(about.finding(
                        Severity.ERROR,
                        "notLegal",
                        List.of(holder, contract, partnership.node()),
                        InWords.name(holder),
                        name,
                        partnership.name()))
                : Stream.empty();
    }

    private List<Node> holders(IntegratedPartnership partnership, Node contract) {
        var holders = Agreements.holders(contract, partnership.asAt());
        if (!holders.isEmpty()) {
            return holders;
        }
        var unnamed = partnership
                .asAt()
                .linksTo(contract, ContractLinks.PARTY_TO)
                .filter(l -> !l.has(ContractLinks.PARTY_ROLE))
                .flatMap(l -> partnership.asAt().network().find(l.from()).stream())
                .filter(n -> !n.isA(Organisations.COMMISSIONER))
                .distinct()
                .toList();
        return unnamed.size() == 1 ? unnamed : List.of();
    }

    private boolean isStatedNotToBeOne(Node holder, AsAt asAt) {
        return !holder.get(Partnerships.LEGAL_PERSONALITY, true)
                || holder.all(Organisations.LEGAL_FORM).stream()
                        .anyMatch(f -> f.choice().equals(Organisations.UNINCORPORATED) && f.holdsOn(asAt.day()));
    }

    private Finding several(IntegratedPartnership partnership, Node contract, List<Node> holders) {
        var concerned = new ArrayList<Element>(List.of(contract));
        concerned.addAll(holders);
        concerned.add(partnership.node());
        var name = InWords.name(contract);
        var finding = about.finding(concerned, name, partnership.name(), holders.size(), InWords.inOrder(holders));
        for (var holder : holders) {
            finding = finding.with(
                    about.text("fix", InWords.name(holder), name),
                    SoleHolder.of(about, holder, contract, partnership.asAt()));
        }
        return finding;
    }
}
