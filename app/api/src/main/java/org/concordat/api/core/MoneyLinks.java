package org.concordat.api.core;

import static org.concordat.api.core.Wording.WORDS;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.LinkFamily;
import org.concordat.api.vocabulary.LinkType;

/**
 * Who funds and pays whom, who holds which budget, and who carries the risk.
 *
 * @since 0.1.0
 */
public final class MoneyLinks {

    public static final Attribute<BigDecimal> AMOUNT =
            Attribute.of(WORDS, "core.amount", Kind.MONEY).withBounds(0, null);

    /** What it is reckoned on, or what is paid for. */
    public static final Attribute<String> PAID_FOR = Attribute.text(WORDS, "core.paidFor");

    public static final LinkType FUNDS = LinkType.of(
                    WORDS, "core.funds", LinkFamily.MONEY, LinkLooks.MONEY, AMOUNT, PAID_FOR, ContractLinks.CONDITION)
            .joining(
                    Ends.join(Ends.BUYERS, Money.BUDGET),
                    List.of(Money.BUDGET, Contracts.CONTRACT, Ends.ORGANISATION, Ends.PARTNERSHIP));

    public static final LinkType HOLDS_BUDGET = LinkType.of(
                    WORDS, "core.holdsBudget", LinkFamily.MONEY, LinkLooks.MONEY, ContractLinks.CONDITION)
            .joining(Ends.PARTIES, List.of(Money.BUDGET));

    public static final LinkType FUNDED_FROM = LinkType.of(
                    WORDS, "core.fundedFrom", LinkFamily.MONEY, LinkLooks.MONEY, AMOUNT, PAID_FOR)
            .joining(
                    Ends.join(Ends.CARERS, Ends.PARTNERSHIP, Services.SERVICE, People.TEAM, Plans.WORKSTREAM),
                    List.of(Money.BUDGET));

    public static final LinkType PAYS = LinkType.of(
                    WORDS, "core.pays", LinkFamily.MONEY, LinkLooks.MONEY, AMOUNT, PAID_FOR)
            .joining(Ends.ORGANISATION, Ends.ORGANISATION);

    public static final Attribute<BigDecimal> CAP = percentage("core.cap");
    public static final Attribute<BigDecimal> FLOOR = percentage("core.floor");
    public static final Attribute<BigDecimal> SHARE_UP = percentage("core.shareUp");
    public static final Attribute<BigDecimal> SHARE_DOWN = percentage("core.shareDown");

    public static final LinkType RISK_SHARE = LinkType.of(
                    WORDS, "core.riskShare", LinkFamily.MONEY, LinkLooks.MONEY, CAP, FLOOR, SHARE_UP, SHARE_DOWN)
            .joining(List.of(Ends.ORGANISATION), List.of(Contracts.CONTRACT, Money.BUDGET));

    public static final List<LinkType> LINK_TYPES = List.of(FUNDS, HOLDS_BUDGET, FUNDED_FROM, PAYS, RISK_SHARE);

    private MoneyLinks() {}

    private static Attribute<BigDecimal> percentage(String id) {
        return Attribute.of(WORDS, id, Kind.DECIMAL).withBounds(0, 100);
    }
}
