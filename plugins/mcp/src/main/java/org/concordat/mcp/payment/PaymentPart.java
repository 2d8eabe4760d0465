package org.concordat.mcp.payment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.mcp.partnership.AsAt;
import org.concordat.mcp.partnership.Mcp;
import org.concordat.mcp.vocabulary.McpAdditions;

/** One of the three parts of the payment approach of an MCP. */
public enum PaymentPart {
    WHOLE_POPULATION_BUDGET(McpAdditions.WHOLE_POPULATION_BUDGET),
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
    public Optional<Boolean> in(Node contract, Mcp mcp) {
        return contract.find(attribute).or(() -> isShown(contract, mcp) ? Optional.of(true) : Optional.empty());
    }

    private boolean isShown(Node contract, Mcp mcp) {
        return switch (this) {
            case WHOLE_POPULATION_BUDGET ->
                budgets(contract, mcp)
                        .anyMatch(b -> b.get(Money.BUDGET_KIND, "").equals(Money.WHOLE_POPULATION));
            case IMPROVEMENT_PAYMENT ->
                budgetsOf(contract, mcp.asAt())
                        .anyMatch(b -> b.get(Money.BUDGET_KIND, "").equals(INCENTIVE));
            case GAIN_LOSS_SHARE -> !sharers(contract, mcp.asAt()).isEmpty();
        };
    }

    /** The budgets that fund the contract and those that the partnership or the holder of the contract holds. */
    private static Stream<Node> budgets(Node contract, Mcp mcp) {
        var asAt = mcp.asAt();
        var held = Stream.concat(Stream.of(mcp.node()), mcp.contracts().holders(contract).stream())
                .flatMap(holder -> asAt.targets(holder, MoneyLinks.HOLDS_BUDGET).stream());
        return Stream.concat(budgetsOf(contract, asAt), held);
    }

    private static Stream<Node> budgetsOf(Node contract, AsAt asAt) {
        return asAt.origins(contract, MoneyLinks.FUNDS).stream().filter(n -> n.isA(Money.BUDGET));
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
