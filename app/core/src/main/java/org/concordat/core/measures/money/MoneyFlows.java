package org.concordat.core.measures.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Services;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.core.accountability.Accountability;

/** Who pays into a contract or budget, who holds it, and what is passed on from there. */
public final class MoneyFlows {

    private static final Set<String> WITHOUT_MONEY =
            Set.of(Contracts.ALLIANCE_AGREEMENT, Contracts.TEMPLATE_ALLIANCE_AGREEMENT, "MOU");

    private final AsAt asAt;
    private final Map<NodeId, List<Link>> subcontracts = new HashMap<>();

    public MoneyFlows(AsAt asAt) {
        this.asAt = asAt;
        asAt.links(ContractLinks.SUBCONTRACTS)
                .forEach(l -> l.find(ContractLinks.UNDER_CONTRACT)
                        .ifPresent(c -> subcontracts
                                .computeIfAbsent(c, id -> new ArrayList<>())
                                .add(l)));
    }

    /** Whether it is a budget or contract through which money goes; agreements on top of others move none unless somebody says so. */
    public boolean movesMoney(Node money) {
        return money.has(Contracts.ANNUAL_VALUE)
                || asAt.linksTo(money, MoneyLinks.FUNDS).findAny().isPresent()
                || Agreements.form(money).filter(WITHOUT_MONEY::contains).isEmpty();
    }

    /** What is in it in a year: as stated, else what is paid into it. */
    public Optional<BigDecimal> worth(Node money) {
        return asAt.figure(money, Contracts.ANNUAL_VALUE)
                .or(() -> funding(money).stream()
                        .flatMap(l -> l.find(MoneyLinks.AMOUNT).stream())
                        .reduce(BigDecimal::add))
                .filter(w -> w.signum() > 0);
    }

    /** The commissioners, councils and budgets that the money comes from, each once; those that pay first. */
    public List<Node> payers(Node money) {
        var paying = asAt.origins(money, MoneyLinks.FUNDS).stream();
        var commissioning = money.isA(Money.BUDGET)
                ? Stream.<Node>empty()
                : Stream.concat(
                        Agreements.commissioners(money, asAt).stream(),
                        Agreements.parties(money, asAt).stream()
                                .filter(p -> p.isA(Organisations.LOCAL_AUTHORITY)
                                        && !Agreements.holders(money, asAt).contains(p)));
        return Stream.concat(paying, commissioning).distinct().toList();
    }

    public List<Link> funding(Node money) {
        return asAt.linksTo(money, MoneyLinks.FUNDS).toList();
    }

    /** Who holds the money; of a contract without a named holder, its parties that do not buy. */
    public List<Node> holders(Node money) {
        if (money.isA(Money.BUDGET)) {
            return asAt.origins(money, MoneyLinks.HOLDS_BUDGET);
        }
        var named = Agreements.holders(money, asAt);
        return named.isEmpty()
                ? Agreements.parties(money, asAt).stream()
                        .filter(p -> !AsAt.isAny(p, Accountability.BUYERS))
                        .toList()
                : named;
    }

    /** What is passed on under a contract, by whomever; or out of a budget, to each receiver once. */
    public List<Passing> passedOn(Node money) {
        return money.isA(Money.BUDGET)
                ? outOf(money)
                : subcontracts.getOrDefault(money.id(), List.of()).stream()
                        .map(this::subcontract)
                        .toList();
    }

    private Passing subcontract(Link link) {
        var services = link.all(ContractLinks.SUBCONTRACTED_SERVICES).stream()
                .flatMap(id -> asAt.network().find(id).stream())
                .toList();
        return new Passing(asAt.from(link), asAt.to(link), link.find(ContractLinks.SUBCONTRACT_VALUE), services, link);
    }

    private List<Passing> outOf(Node budget) {
        var byReceiver = new LinkedHashMap<NodeId, Passing>();
        Stream.concat(asAt.linksFrom(budget, MoneyLinks.FUNDS), asAt.linksTo(budget, MoneyLinks.FUNDED_FROM))
                .forEach(l -> {
                    var receiver = l.is(MoneyLinks.FUNDS) ? asAt.to(l) : asAt.from(l);
                    var services = receiver.isA(Services.SERVICE) ? List.of(receiver) : List.<Node>of();
                    byReceiver.putIfAbsent(
                            receiver.id(), new Passing(budget, receiver, l.find(MoneyLinks.AMOUNT), services, l));
                });
        return List.copyOf(byReceiver.values());
    }
}
