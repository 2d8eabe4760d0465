package org.concordat.core.measures.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Money;
import org.concordat.api.core.Statuses;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.Amounts;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;

/**
 * Where the money of each contract and budget goes: from the commissioner to the holder, on to sub-contractors and to services, and how
 * much each keeps where the amounts are known. Agreements on top of other contracts move no money and are left out.
 */
public final class MoneyChain extends CoreMeasure {

    private static final int MOST_NAMES = 12;

    public MoneyChain() {
        super("core.moneyChain");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var flows = new MoneyFlows(asAt);
        var figures = new ArrayList<Figure>();
        var silent = new ArrayList<Node>();
        Stream.concat(asAt.nodes(Money.BUDGET), asAt.nodes(Contracts.CONTRACT))
                .filter(flows::movesMoney)
                .sorted(ByName.ORDER)
                .forEach(m -> {
                    if (saysNothing(m, flows, asAt)) {
                        silent.add(m);
                    } else {
                        figures.add(of(m, flows, asAt));
                    }
                });
        if (!silent.isEmpty()) {
            figures.add(unknown(silent, say("silent", InWords.some(silent, MOST_NAMES))));
        }
        return figures;
    }

    private static boolean saysNothing(Node money, MoneyFlows flows, AsAt asAt) {
        return flows.payers(money).isEmpty()
                && flows.holders(money).isEmpty()
                && flows.passedOn(money).isEmpty()
                && Agreements.scope(money, asAt).isEmpty()
                && flows.worth(money).isEmpty();
    }

    private Figure of(Node money, MoneyFlows flows, AsAt asAt) {
        var payers = flows.payers(money);
        var holders = flows.holders(money);
        var passed = flows.passedOn(money);
        var services = Agreements.scope(money, asAt);
        var worth = flows.worth(money);
        var used = new LinkedHashSet<Element>(List.of(money));
        used.addAll(payers);
        used.addAll(flows.funding(money));
        used.addAll(holders);
        passed.forEach(p -> used.addAll(List.of(p.from(), p.to(), p.link())));
        used.addAll(services);
        var told = new ArrayList<String>();
        told.add(paid(money, payers, worth));
        if (!holders.isEmpty()) {
            told.add(say("held", InWords.list(held(money, holders, asAt))));
        } else if (passed.isEmpty()) {
            told.add(say("noHolder"));
        }
        passed.forEach(p -> told.add(passing(p, worth)));
        kept(worth, passed).ifPresent(told::add);
        told.add(services.isEmpty() ? say("noService") : say("services", InWords.some(services, MOST_NAMES)));
        int steps = steps(payers, holders, passed, services);
        told.add(say("steps", steps));
        return figure(steps, used, String.join(" ", told));
    }

    private String paid(Node money, List<Node> payers, Optional<BigDecimal> worth) {
        var name = named(money, money);
        if (payers.isEmpty()) {
            return worth.map(w -> say("noPayerWorth", name, Amounts.pounds(w))).orElseGet(() -> say("noPayer", name));
        }
        var names = InWords.names(payers);
        return worth.map(w -> say("paid", names, payers.size(), Amounts.pounds(w), name))
                .orElseGet(() -> say("paidUnknown", names, payers.size(), name));
    }

    private String passing(Passing passing, Optional<BigDecimal> worth) {
        var services = passing.services().isEmpty() || passing.services().contains(passing.to())
                ? ""
                : " " + say("for", InWords.some(passing.services(), MOST_NAMES));
        var to = named(passing.to(), passing.link());
        var from = InWords.name(passing.from());
        return passing.amount()
                .map(a -> worth.map(w ->
                                say("passed", from, Amounts.pounds(a), InWords.number(percent(a, w)), to, services))
                        .orElseGet(() -> say("passedAmount", from, Amounts.pounds(a), to, services)))
                .orElseGet(() -> say("passedUnknown", from, to, services));
    }

    /** What is left of the whole when everything passed on is known. */
    private Optional<String> kept(Optional<BigDecimal> worth, List<Passing> passed) {
        boolean known =
                !passed.isEmpty() && passed.stream().allMatch(p -> p.amount().isPresent());
        // What a sub-contractor passes on again has been passed to it before.
        var receivers = passed.stream().map(Passing::to).toList();
        var out = passed.stream()
                .filter(p -> !receivers.contains(p.from()))
                .flatMap(p -> p.amount().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return worth.filter(w -> known && out.compareTo(w) <= 0)
                .map(w -> say("kept", Amounts.pounds(w.subtract(out)), InWords.number(percent(w.subtract(out), w))));
    }

    private List<String> held(Node money, List<Node> holders, AsAt asAt) {
        return holders.stream()
                .map(h -> named(
                        h,
                        asAt.network().linksFrom(h.id()).stream()
                                .filter(l -> l.to().equals(money.id()) && asAt.stands(l))
                                .<Element>map(l -> l)
                                .findFirst()
                                .orElse(h)))
                .sorted()
                .toList();
    }

    /** The name, with the status where it is not yet so. */
    private String named(Node node, Element said) {
        return Statuses.isIntended(said)
                ? say(
                        "intended",
                        InWords.name(node),
                        Core.STATUS.choiceLabel(said.get(Core.STATUS, "")).toLowerCase(Locale.ROOT))
                : InWords.name(node);
    }

    /** The longest way, from whoever pays to the last one who is paid, and on to a service. */
    private static int steps(List<Node> payers, List<Node> holders, List<Passing> passed, List<Node> services) {
        int first = (payers.isEmpty() ? 0 : 1) + (holders.isEmpty() ? 0 : 1);
        int longest = 0;
        var starts = new LinkedHashSet<Node>(passed.stream().map(Passing::from).toList());
        passed.forEach(p -> starts.remove(p.to()));
        for (var start : starts) {
            longest = Math.max(longest, depth(start, passed, new HashSet<>()));
        }
        boolean toService = !services.isEmpty()
                || passed.stream().anyMatch(p -> !p.services().isEmpty());
        return first + longest + (toService ? 1 : 0);
    }

    private static int depth(Node from, List<Passing> passed, Set<Node> onTheWay) {
        if (!onTheWay.add(from)) {
            return 0;
        }
        int deepest = 0;
        for (var p : passed) {
            if (p.from().equals(from)) {
                deepest = Math.max(deepest, 1 + depth(p.to(), passed, onTheWay));
            }
        }
        onTheWay.remove(from);
        return deepest;
    }
}
