package org.concordat.core.measures.services;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.measures.words.CoreMeasure;

/** What share of the referrals of a partnership's members goes to providers outside it. */
public final class ReferralLeakage extends CoreMeasure {

    private static final int MOST_NAMES = 5;

    public ReferralLeakage() {
        super("core.referralLeakage");
    }

    @Override
    protected List<Figure> figures(AsAt asAt, Check check) {
        return Stream.concat(asAt.nodes(Partnerships.PARTNERSHIP), asAt.nodes(GeneralPractice.GP_GROUP))
                .sorted(ByName.ORDER)
                .flatMap(body -> of(body, asAt))
                .toList();
    }

    private Stream<Figure> of(Node body, AsAt asAt) {
        var inside = Circle.of(body, asAt);
        var referrals = inside.ids().stream()
                .flatMap(id -> asAt.linksFrom(id, ServiceLinks.REFERS_TO))
                .toList();
        return referrals.isEmpty() ? Stream.empty() : Stream.of(of(body, inside, referrals, asAt));
    }

    private Figure of(Node body, Circle inside, List<Link> referrals, AsAt asAt) {
        var used = new ArrayList<Element>(List.of(body));
        var outside = new LinkedHashMap<NodeId, BigDecimal>();
        var all = BigDecimal.ZERO;
        int uncounted = 0;
        for (var link : referrals) {
            var count = asAt.figure(link, ServiceLinks.REFERRALS);
            if (count.isEmpty()) {
                uncounted++;
                continue;
            }
            used.add(link);
            all = all.add(count.get());
            if (!inside.has(asAt.to(link))) {
                outside.merge(link.to(), count.get(), BigDecimal::add);
            }
        }
        if (all.signum() == 0) {
            referrals.forEach(used::add);
            return unknown(used, say("unknown", InWords.name(body), referrals.size()));
        }
        var leaked = outside.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var share = percent(leaked, all);
        var missing = uncounted == 0 ? "" : " " + say("uncounted", uncounted);
        return figure(
                        share,
                        used,
                        say(
                                        outside.isEmpty() ? "none" : "share",
                                        InWords.number(all),
                                        InWords.name(body),
                                        InWords.number(leaked),
                                        InWords.number(share),
                                        largest(outside, asAt))
                                + missing)
                .of(body);
    }

    private String largest(Map<NodeId, BigDecimal> outside, AsAt asAt) {
        var told = new ArrayList<String>();
        outside.entrySet().stream()
                .sorted(Map.Entry.<NodeId, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMES)
                .forEach(e -> asAt.network()
                        .find(e.getKey())
                        .ifPresent(n -> told.add(say("to", InWords.name(n), InWords.number(e.getValue())))));
        return InWords.list(told);
    }
}
