package org.concordat.contractforms.subcontract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;

/** What contracts and sub-contracts are worth in a year, in pounds. */
final class ContractWorth {

    private ContractWorth() {}

    /** The stated value; else that of the one budget that funds the contract. */
    static Optional<BigDecimal> of(Node contract, AsAt asAt) {
        return asAt.figure(contract, Contracts.ANNUAL_VALUE)
                .or(() -> soleBudget(contract, asAt).flatMap(b -> asAt.figure(b, Contracts.ANNUAL_VALUE)))
                .filter(value -> value.signum() > 0);
    }

    private static Optional<Node> soleBudget(Node contract, AsAt asAt) {
        var budgets = asAt.origins(contract, MoneyLinks.FUNDS).stream()
                .filter(n -> n.isA(Money.BUDGET))
                .toList();
        return budgets.size() == 1 ? Optional.of(budgets.get(0)) : Optional.empty();
    }

    /** The sum of the values; empty where one of them is not stated. */
    static Optional<BigDecimal> sum(List<Link> subContracts) {
        return subContracts.stream().allMatch(l -> l.has(ContractLinks.SUBCONTRACT_VALUE))
                ? Optional.of(subContracts.stream()
                        .map(l -> l.get(ContractLinks.SUBCONTRACT_VALUE, BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
