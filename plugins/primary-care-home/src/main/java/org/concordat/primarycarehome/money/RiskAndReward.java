package org.concordat.primarycarehome.money;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.primarycarehome.home.Standing;
import org.concordat.primarycarehome.vocabulary.PrimaryCareHomeAdditions;

/** Whether risk and reward are shared in a budget: as it says, else as the shares around it and the contracts it funds show. */
final class RiskAndReward {

    private RiskAndReward() {}

    static Standing in(Node budget, Budgets budgets) {
        var asAt = budgets.home().asAt();
        var said = budget.find(PrimaryCareHomeAdditions.SHARED_RISK_AND_REWARD);
        if (said.isPresent()) {
            return said.get() ? Standing.there(budgets.isLive(budget)) : Standing.LACKING;
        }
        var shares = shares(budget, asAt);
        return shares.isEmpty()
                ? Standing.UNSAID
                : Standing.there(budgets.isLive(budget) && shares.stream().anyMatch(asAt::isInForce));
    }

    private static List<Link> shares(Node budget, AsAt asAt) {
        var contracts = asAt.targets(budget, MoneyLinks.FUNDS).stream().filter(n -> n.isA(Contracts.CONTRACT));
        return Stream.concat(Stream.of(budget), contracts)
                .flatMap(pot -> Stream.concat(asAt.linksTo(pot, MoneyLinks.RISK_SHARE), sharing(pot, asAt)))
                .toList();
    }

    private static Stream<Link> sharing(Node contract, AsAt asAt) {
        return asAt.linksTo(contract, ContractLinks.PARTY_TO)
                .filter(l -> l.has(ContractLinks.SHARE_OF_RISK) || l.has(ContractLinks.SHARE_OF_REWARD));
    }
}
