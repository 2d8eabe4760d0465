package org.concordat.core.measures.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.Amounts;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;

/** How much money a head each budget and contract comes to in a year. */
public final class BudgetPerHead extends CoreMeasure {

    private static final int MOST_NAMES = 8;

    public BudgetPerHead() {
        super("core.budgetPerHead");
    }

    /** The people whom the money is for, and who says so. */
    private record Heads(BigDecimal persons, Node of) {}

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var figures = new ArrayList<Figure>();
        var noAmount = new ArrayList<Node>();
        var noHeads = new ArrayList<Node>();
        asAt.nodes(Money.BUDGET)
                .filter(b -> asAt.figure(b, Contracts.ANNUAL_VALUE).isEmpty())
                .forEach(noAmount::add);
        Stream.concat(asAt.nodes(Money.BUDGET), asAt.nodes(Contracts.CONTRACT))
                .sorted(ByName.ORDER)
                .forEach(money -> asAt.figure(money, Contracts.ANNUAL_VALUE)
                        .ifPresent(worth -> heads(money, asAt)
                                .ifPresentOrElse(
                                        heads -> figures.add(of(money, worth, heads)), () -> noHeads.add(money))));
        if (!noHeads.isEmpty()) {
            figures.add(unknown(noHeads, say("noHeads", InWords.some(noHeads, MOST_NAMES))));
        }
        if (!noAmount.isEmpty()) {
            figures.add(unknown(noAmount, say("noAmount", InWords.some(noAmount, MOST_NAMES))));
        }
        return figures;
    }

    private Figure of(Node money, BigDecimal worth, Heads heads) {
        var each = worth.divide(heads.persons, 2, RoundingMode.HALF_UP);
        var used = new LinkedHashSet<Element>(List.of(money, heads.of));
        var benchmark = isForAll(money) ? " " + say("benchmark") : "";
        return figure(
                        each,
                        used,
                        say(
                                        "perHead",
                                        InWords.name(money),
                                        Amounts.pounds(each),
                                        Amounts.pounds(worth),
                                        InWords.number(heads.persons),
                                        InWords.name(heads.of))
                                + benchmark)
                .of(money);
    }

    /** Whether it pays for the care of everybody, so that other whole-population budgets compare. */
    private static boolean isForAll(Node money) {
        return money.find(Money.BUDGET_KIND)
                        .filter(Money.WHOLE_POPULATION::equals)
                        .isPresent()
                || money.get(Money.BUDGET_BASIS, "").contains("capitated")
                || money.get(Contracts.WHOLE_POPULATION_BUDGET, false)
                || money.get(Contracts.PAYMENT_BASIS, "").endsWith("capitated");
    }

    private static Optional<Heads> heads(Node money, AsAt asAt) {
        var populations = Stream.concat(
                asAt.referred(money, Money.BUDGET_POPULATION).stream(),
                asAt.targets(money, ServiceLinks.COVERS).stream());
        var holders = Stream.concat(
                asAt.origins(money, MoneyLinks.HOLDS_BUDGET).stream(), Agreements.holders(money, asAt).stream());
        var partnerships = asAt.nodes(Partnerships.PARTNERSHIP)
                .filter(p -> p.find(Partnerships.AGREEMENT)
                        .filter(money.id()::equals)
                        .isPresent());
        return Stream.concat(
                        populations.flatMap(
                                p -> asAt.figure(p, Services.SIZE).map(size -> new Heads(size, p)).stream()),
                        Stream.concat(holders, partnerships)
                                .flatMap(b ->
                                        PopulationCovered.of(b, asAt).map(p -> new Heads(p.persons(), b)).stream()))
                .filter(h -> h.persons.signum() > 0)
                .findFirst();
    }
}
