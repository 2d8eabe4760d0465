package org.concordat.api.integration;

import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.rule.RuleDescription;

/** The edit that leaves a contract with one holder and makes the other holders sub-contractors under it. */
final class SoleHolder {

    private SoleHolder() {}

    static Edit of(RuleDescription about, Node holder, Node contract, AsAt asAt) {
        var holding = Stream.concat(
                asAt.linksTo(contract, ContractLinks.HOLDS_CONTRACT),
                asAt.linksTo(contract, ContractLinks.PARTY_TO).filter(Agreements::isHolding));
        var edits = holding.filter(link -> !link.from().equals(holder.id()))
                .<Edit>map(SoleHolder::demote)
                .toList();
        return new Group(about.text("edit"), edits);
    }

    private static Edit demote(Link link) {
        return new ChangeLink(
                link, link.withType(ContractLinks.PARTY_TO).with(ContractLinks.PARTY_ROLE, ContractLinks.SUB));
    }
}
