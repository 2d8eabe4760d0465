package org.concordat.mcp.payment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.integration.WholePopulationBudget;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.mcp.vocabulary.McpAdditions;

/** One of the three parts of the payment approach of an MCP. */
public enum PaymentPart {
    WHOLE_POPULATION_BUDGET(Contracts.WHOLE_POPULATION_BUDGET),
    IMPROVEMENT_PAYMENT(McpAdditions.IMPROVEMENT_PAYMENT),
    GAIN_LOSS_SHARE(McpAdditions.GAIN_LOSS_SHARE);

    private static final String INCENTIVE = "incentive";

    private final Attribute<Boolean> attribute;

    PaymentPart(Attribute<Boolean> attribute) {
        this.attribute = attribute;
    }

    /** The attribute of a contract that says so outright. */
    public Attribute<Boolean> attribute() {
        return attribute;
    }

    /** Whether a contract has this part: as it says, else as the budgets and shares around it show; empty where nothing is said. */
    public Optional<Boolean> in(Node contract, IntegratedPartnership mcp) {
        return switch (this) {
            case WHOLE_POPULATION_BUDGET -> WholePopulationBudget.in(contract, mcp);
            case IMPROVEMENT_PAYMENT -> said(contract, hasIncentive(contract, mcp.asAt()));
            case GAIN_LOSS_SHARE ->
                said(contract, !sharers(contract, mcp.asAt()).isEmpty());
        };
    }

    private Optional<Boolean> said(Node contract, boolean shown) {
        return contract.find(attribute).or(() -> shown ? Optional.of(true) : Optional.empty());
    }

    private static boolean hasIncentive(Node contract, AsAt asAt) {
        return asAt.origins(contract, MoneyLinks.FUNDS).stream()
                .anyMatch(b -> b.get(Money.BUDGET_KIND, "").equals(INCENTIVE));
    }

    /** Who shares gains or losses under a contract: by a link that says so, or as a party with a share of risk or reward. */
    static List<Node> sharers(Node contract, AsAt asAt) {
        var parties = asAt.linksTo(contract, ContractLinks.PARTY_TO)
                .filter(l -> l.has(ContractLinks.SHARE_OF_RISK) || l.has(ContractLinks.SHARE_OF_REWARD));
        return Stream.concat(asAt.linksTo(contract, MoneyLinks.RISK_SHARE), parties)
                .map(Link::from)
                .distinct()
                .flatMap(id -> asAt.network().find(id).stream())
                .toList();
    }
}
