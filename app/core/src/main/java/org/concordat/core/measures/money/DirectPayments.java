package org.concordat.core.measures.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.Amounts;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;

/** What organisations pay each other outside any contract or budget of the network. */
public final class DirectPayments extends CoreMeasure {

    private static final int MOST_NAMES = 12;

    public DirectPayments() {
        super("core.directPayments");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        var byPayer = new TreeMap<Node, List<Link>>(ByName.ORDER);
        Stream.concat(asAt.links(MoneyLinks.PAYS), asAt.links(MoneyLinks.FUNDS))
                .filter(l -> !isFund(asAt.from(l)) && !isFund(asAt.to(l)))
                .forEach(l -> byPayer.computeIfAbsent(asAt.from(l), n -> new ArrayList<>())
                        .add(l));
        return byPayer.entrySet().stream()
                .map(e -> of(e.getKey(), e.getValue(), asAt))
                .toList();
    }

    private static boolean isFund(Node node) {
        return node.isA(Money.BUDGET) || node.isA(Contracts.CONTRACT);
    }

    private Figure of(Node payer, List<Link> links, AsAt asAt) {
        var used = new ArrayList<Element>(List.of(payer));
        links.forEach(l -> used.addAll(List.of(l, asAt.to(l))));
        var told = links.stream().limit(MOST_NAMES).map(l -> one(l, asAt)).toList();
        var amounts =
                links.stream().flatMap(l -> l.find(MoneyLinks.AMOUNT).stream()).toList();
        if (amounts.isEmpty()) {
            return unknown(used, say("unknown", InWords.name(payer), InWords.list(told), links.size()));
        }
        var sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return figure(
                        sum,
                        used,
                        say("paid", InWords.name(payer), Amounts.pounds(sum), InWords.list(told), links.size()))
                .of(payer);
    }

    private String one(Link link, AsAt asAt) {
        var to = InWords.name(asAt.to(link));
        var what = link.find(MoneyLinks.PAID_FOR).map(w -> " " + say("for", w)).orElse("");
        return link.find(MoneyLinks.AMOUNT)
                .map(a -> say("to", Amounts.pounds(a), to, what))
                .orElseGet(() -> say("toUnknown", to, what));
    }
}
