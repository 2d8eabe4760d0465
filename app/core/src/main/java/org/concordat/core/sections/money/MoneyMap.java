package org.concordat.core.sections.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block.Stop;
import org.concordat.core.accountability.Accountability;
import org.concordat.core.measures.money.MoneyFlows;
import org.concordat.core.measures.money.Passing;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.sections.money.Band.Way;

/**
 * All money that goes somewhere on a day, in the order in which it goes. No pound goes the same step twice: what is paid into a budget
 * is not paid into the contracts that the budget funds, and who holds a budget has only what is left of it.
 */
final class MoneyMap {

    private static final int MOST_NAMES = 3;

    private final AsAt asAt;
    private final MoneyFlows flows;
    private final List<Band> bands = new ArrayList<>();

    private MoneyMap(AsAt asAt) {
        this.asAt = asAt;
        flows = new MoneyFlows(asAt);
    }

    static List<Band> of(AsAt asAt) {
        var map = new MoneyMap(asAt);
        Stream.concat(
                        asAt.nodes(Money.BUDGET).sorted(ByName.ORDER),
                        asAt.nodes(Contracts.CONTRACT).sorted(ByName.ORDER))
                .filter(map.flows::movesMoney)
                .forEach(map::through);
        map.directly();
        return map.bands;
    }

    private void through(Node money) {
        into(money);
        var passed = flows.passedOn(money);
        if (money.isA(Money.BUDGET)) {
            passed.forEach(p -> add(stop(money), stop(p.to()), out(p), p.amount(), p.link()));
            heldBy(money, left(money, passed), passed.isEmpty() ? Way.HELD_BY : Way.LEFT_TO);
            services(money, passed);
        } else {
            heldBy(money, flows.worth(money), Way.HELD_BY);
            passed.forEach(p -> add(stop(p.from()), stop(p.to()), Way.SUBCONTRACTS, p.amount(), p.link()));
            services(money, passed);
        }
    }

    private static Way out(Passing passing) {
        return passing.to().isA(Services.SERVICE) ? Way.GIVES : Way.FUNDS;
    }

    private void into(Node money) {
        var funding = flows.funding(money);
        funding.stream()
                .filter(l -> !asAt.from(l).isA(Money.BUDGET))
                .forEach(l -> add(stop(asAt.from(l)), stop(money), Way.FUNDS, amount(l, money, funding), l));
        if (!funding.isEmpty()) {
            return;
        }
        var wholes = asAt.targets(money, PlaceLinks.PART_OF);
        if (money.isA(Money.BUDGET) && !wholes.isEmpty()) {
            add(stop(wholes.get(0)), stop(money), Way.PART, flows.worth(money), money);
            return;
        }
        var payers = money.isA(Money.BUDGET) ? buyersAmong(flows.holders(money)) : flows.payers(money);
        payers.forEach(p -> add(
                stop(p),
                stop(money),
                money.isA(Money.BUDGET) ? Way.FUNDS : Way.COMMISSIONS,
                payers.size() == 1 ? flows.worth(money) : Optional.empty(),
                saying(p, money)));
    }

    /** What a link says, else what of the whole is left for it where all others say. */
    private Optional<BigDecimal> amount(Link link, Node money, List<Link> funding) {
        var silent = funding.stream().filter(l -> !l.has(MoneyLinks.AMOUNT)).count();
        return link.find(MoneyLinks.AMOUNT)
                .or(() -> asAt.figure(money, Contracts.ANNUAL_VALUE)
                        .filter(w -> silent == 1)
                        .map(w -> w.subtract(sum(funding)))
                        .filter(rest -> rest.signum() > 0));
    }

    private static BigDecimal sum(List<Link> funding) {
        return funding.stream()
                .flatMap(l -> l.find(MoneyLinks.AMOUNT).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What of a budget is not passed on; empty where not all amounts are known. */
    private Optional<BigDecimal> left(Node budget, List<Passing> passed) {
        boolean known = passed.stream().allMatch(p -> p.amount().isPresent());
        var out = passed.stream().flatMap(p -> p.amount().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return flows.worth(budget).filter(w -> known).map(w -> w.subtract(out));
    }

    /** To whom it comes. Of a budget that is passed on, the holder has what is left, and has it only where that is known. */
    private void heldBy(Node money, Optional<BigDecimal> amount, Way way) {
        var holders = flows.holders(money);
        var payers = bands.stream()
                .filter(b -> b.to().equals(stop(money)))
                .map(Band::from)
                .toList();
        if (amount.map(a -> a.signum() > 0).orElse(way == Way.HELD_BY)) {
            holders.stream()
                    .filter(h -> !payers.contains(stop(h)))
                    .forEach(h -> add(
                            stop(money),
                            stop(h),
                            way,
                            holders.size() == 1 ? amount : Optional.empty(),
                            saying(h, money)));
        }
    }

    /** Services with a known cost one by one, the others of the same giver together. */
    private void services(Node money, List<Passing> passed) {
        var left = new ArrayList<>(Agreements.scope(money, asAt));
        passed.forEach(p -> {
            var theirs = p.services().stream().filter(s -> !s.equals(p.to())).toList();
            given(stop(p.to()), theirs, p.link());
            left.removeAll(p.services());
        });
        var holders = flows.holders(money);
        given(stop(holders.size() == 1 ? holders.get(0) : money), left, money);
    }

    private void given(Stop giver, List<Node> services, Element said) {
        var uncosted = new ArrayList<Node>();
        services.stream().sorted(ByName.ORDER).forEach(s -> {
            var cost = asAt.figure(s, Services.ANNUAL_COST);
            if (cost.isPresent()) {
                add(giver, stop(s), Way.GIVES, cost, s);
            } else {
                uncosted.add(s);
            }
        });
        if (!uncosted.isEmpty()) {
            var stop = uncosted.size() == 1
                    ? stop(uncosted.get(0))
                    : new Stop(
                            giver.id() + "+" + uncosted.get(0).id(),
                            InWords.some(uncosted, MOST_NAMES),
                            Services.SERVICE.label());
            add(giver, stop, Way.GIVES, Optional.empty(), said);
        }
    }

    /** What organisations pay each other outside any budget or contract. */
    private void directly() {
        Stream.concat(asAt.links(MoneyLinks.PAYS), asAt.links(MoneyLinks.FUNDS))
                .filter(l -> !isFund(asAt.from(l)) && !isFund(asAt.to(l)))
                .sorted(Comparator.comparing(asAt::from, ByName.ORDER).thenComparing(asAt::to, ByName.ORDER))
                .forEach(l -> add(stop(asAt.from(l)), stop(asAt.to(l)), Way.PAYS, l.find(MoneyLinks.AMOUNT), l));
    }

    private static boolean isFund(Node node) {
        return node.isA(Money.BUDGET) || node.isA(Contracts.CONTRACT);
    }

    private static List<Node> buyersAmong(List<Node> nodes) {
        return nodes.stream().filter(n -> AsAt.isAny(n, Accountability.BUYERS)).toList();
    }

    /** The link between the two that stands, else what the money goes through. */
    private Element saying(Node who, Node money) {
        return Stream.of(
                        MoneyLinks.HOLDS_BUDGET,
                        ContractLinks.HOLDS_CONTRACT,
                        ContractLinks.COMMISSIONS,
                        ContractLinks.PARTY_TO)
                .flatMap(type -> asAt.linksFrom(who, type))
                .filter(l -> l.to().equals(money.id()))
                .<Element>map(l -> l)
                .findFirst()
                .orElse(money);
    }

    private static Stop stop(Node node) {
        return new Stop(node.id().value(), InWords.name(node), node.type().label());
    }

    private void add(Stop from, Stop to, Way way, Optional<BigDecimal> amount, Element said) {
        boolean there = bands.stream()
                .anyMatch(b -> b.from().equals(from)
                        && b.to().equals(to)
                        && b.way() == way
                        && Objects.equals(b.amount(), amount)
                        && amount.isEmpty());
        if (!from.equals(to) && !there) {
            var paidFor = said.find(MoneyLinks.PAID_FOR).or(() -> said.find(ContractLinks.CONDITION));
            bands.add(new Band(
                    from,
                    to,
                    way,
                    amount,
                    paidFor.orElse(""),
                    said.find(Core.STATUS).map(Core.STATUS::choiceLabel).orElse("")));
        }
    }
}
