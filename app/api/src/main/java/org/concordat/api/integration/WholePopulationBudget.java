package org.concordat.api.integration;

import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;

/**
 * Whether a contract comes with one payment for the whole population.
 *
 * @since 0.1.0
 */
public final class WholePopulationBudget {

    private WholePopulationBudget() {}

    /** As the contract says, else as the budgets around it show; empty where nothing is said. */
    public static Optional<Boolean> in(Node contract, IntegratedPartnership partnership) {
        return contract.find(Contracts.WHOLE_POPULATION_BUDGET)
                .or(() -> budgets(contract, partnership)
                                .anyMatch(b -> b.get(Money.BUDGET_KIND, "").equals(Money.WHOLE_POPULATION))
                        ? Optional.of(true)
                        : Optional.empty());
    }

    /** The budgets that fund the contract and those that the partnership or the holder of the contract holds. */
    private static Stream<Node> budgets(Node contract, IntegratedPartnership partnership) {
        var asAt = partnership.asAt();
        var funding = asAt.origins(contract, MoneyLinks.FUNDS).stream().filter(n -> n.isA(Money.BUDGET));
        var held = Stream.concat(Stream.of(partnership.node()), Agreements.holders(contract, asAt).stream())
                .flatMap(holder -> asAt.targets(holder, MoneyLinks.HOLDS_BUDGET).stream());
        return Stream.concat(funding, held);
    }
}
