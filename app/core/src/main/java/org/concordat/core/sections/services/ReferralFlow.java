package org.concordat.core.sections.services;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.Block.Flow;
import org.concordat.api.report.Block.Stop;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.services.Circle;
import org.concordat.core.measures.services.ReferralLeakage;
import org.concordat.core.measures.words.ByName;
import org.concordat.core.sections.words.CoreSection;
import org.jspecify.annotations.Nullable;

/** Who refers how many patients to whom, and what leaks out of each partnership. */
public final class ReferralFlow extends CoreSection {

    /** More than these are told together by group, as they could not be drawn or read one by one. */
    private static final int MOST_ROWS = 40;

    public ReferralFlow() {
        super("core.referralFlow");
    }

    @Override
    protected List<Block> blocks(AsAt asAt) {
        var single = Referrals.of(asAt);
        if (single.isEmpty()) {
            return List.of();
        }
        boolean many = single.size() > MOST_ROWS;
        var referrals = (many ? Referrals.byGroup(single, say("ungrouped"), asAt) : single)
                .stream()
                        .sorted(Comparator.comparing(
                                        Referrals::count, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
                                .reversed()
                                .thenComparing(r -> r.from().name())
                                .thenComparing(r -> InWords.name(r.to())))
                        .toList();
        var day = InWords.day(asAt.day());
        var blocks = new ArrayList<Block>();
        var leaks = leaks(asAt);
        if (!leaks.isEmpty()) {
            blocks.add(new Block.Points(leaks));
        }
        if (many) {
            blocks.add(paragraph("together", single.size()));
        }
        blocks.add(new Block.Flows(say("flows", day), say("unit"), stops(referrals), flows(referrals)));
        blocks.add(table(referrals, many, asAt, day));
        return blocks;
    }

    private static List<String> leaks(AsAt asAt) {
        return new ReferralLeakage()
                .measure(new Check(asAt.network(), asAt.day(), Facts.NONE)).stream()
                        .map(Figure::sentence)
                        .toList();
    }

    private Block table(List<Referrals> referrals, boolean many, AsAt asAt, String day) {
        var circles = Stream.concat(asAt.nodes(Partnerships.PARTNERSHIP), asAt.nodes(GeneralPractice.GP_GROUP))
                .sorted(ByName.ORDER)
                .map(body -> new Around(InWords.name(body), Circle.of(body, asAt)))
                .toList();
        var table = this.<Referrals>columns()
                .column("from", r -> r.from().name())
                .column("to", r -> InWords.name(r.to()))
                .column("specialty", Referrals::specialty)
                .column("count", r -> words(r.count()));
        if (!many) {
            table.column(
                    "leaves",
                    r -> circles.stream()
                            .filter(c -> c.circle.ids().contains(r.origin()) && !c.circle.has(r.to()))
                            .map(Around::name)
                            .collect(Collectors.joining(", ")));
        }
        return table.table(say("table", day), referrals);
    }

    private record Around(String name, Circle circle) {}

    private static String words(@Nullable BigDecimal count) {
        return count == null ? shared("notSaid") : InWords.number(count);
    }

    private static List<Stop> stops(List<Referrals> referrals) {
        return List.copyOf(referrals.stream()
                .flatMap(r -> Stream.of(r.from(), stop(r.to())))
                .collect(Collectors.toMap(Stop::id, s -> s, (a, b) -> a, LinkedHashMap::new))
                .values());
    }

    /** A place to go to; one that also refers on is one stop. */
    private static Stop stop(Node node) {
        return new Stop(node.id().value(), InWords.name(node), node.type().label());
    }

    private static List<Flow> flows(List<Referrals> referrals) {
        return new LinkedHashSet<>(referrals)
                .stream()
                        .map(r -> new Flow(r.from().id(), r.to().id().value(), r.count(), words(r.count())))
                        .toList();
    }
}
