package org.concordat.core.measures.money;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.Amounts;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;

/** Which budgets buy no service that anybody names. */
public final class OrphanMoney extends CoreMeasure {

    private static final int MOST_NAMES = 20;

    public OrphanMoney() {
        super("core.orphanMoney");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var budgets = asAt.nodes(Money.BUDGET).sorted(ByName.ORDER).toList();
        if (budgets.isEmpty()) {
            return List.of();
        }
        var without = budgets.stream().filter(b -> !buysSomething(b, asAt)).toList();
        if (without.isEmpty()) {
            return List.of(figure(0, budgets, say("none", budgets.size())));
        }
        var worth = without.stream()
                .flatMap(b -> asAt.figure(b, Contracts.ANNUAL_VALUE).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var together = worth.signum() == 0 ? "" : " " + say("worth", Amounts.pounds(worth));
        return List.of(figure(
                without.size(),
                without,
                say("some", without.size(), budgets.size(), InWords.some(without, MOST_NAMES)) + together));
    }

    /** A service in its scope, something funded from it, a contract with a scope that it funds, or a part that buys something. */
    private static boolean buysSomething(Node budget, AsAt asAt) {
        return hasScope(budget, asAt)
                || asAt.linksTo(budget, MoneyLinks.FUNDED_FROM).findAny().isPresent()
                || asAt.targets(budget, MoneyLinks.FUNDS).stream()
                        .anyMatch(n -> n.isA(Contracts.CONTRACT) && hasScope(n, asAt))
                || asAt.origins(budget, PlaceLinks.PART_OF).stream().anyMatch(part -> hasScope(part, asAt));
    }

    private static boolean hasScope(Node money, AsAt asAt) {
        return asAt.linksTo(money, ServiceLinks.IN_SCOPE_OF).findAny().isPresent();
    }
}
