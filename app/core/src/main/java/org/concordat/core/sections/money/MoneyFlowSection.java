package org.concordat.core.sections.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.Block.Flow;
import org.concordat.api.report.Block.Stop;
import org.concordat.core.measures.words.Amounts;
import org.concordat.core.sections.money.Band.Way;
import org.concordat.core.sections.words.CoreSection;

/** Where the money goes, drawn and as a table, with what share of it is sub-contracted and what nobody says. */
public final class MoneyFlowSection extends CoreSection {

    public MoneyFlowSection() {
        super("core.moneyFlow");
    }

    @Override
    protected List<Block> blocks(AsAt asAt) {
        var bands = ManyPractices.together(MoneyMap.of(asAt));
        if (bands.stream().allMatch(b -> b.way() == Way.GIVES)) {
            return List.of();
        }
        var day = InWords.day(asAt.day());
        var blocks = new ArrayList<Block>();
        if (bands.stream().anyMatch(b -> b.amount().isPresent())) {
            blocks.add(paragraph("intro"));
        }
        blocks.add(new Block.Paragraph(summary(bands)));
        blocks.add(new Block.Flows(say("flows", day), say("unit"), stops(bands), flows(bands)));
        blocks.add(this.<Band>columns()
                .column("from", b -> b.from().name())
                .column("way", b -> say("way." + b.way()))
                .column("to", b -> b.to().name())
                .column("amount", this::amount)
                .column("paidFor", Band::paidFor)
                .column("standing", Band::standing)
                .table(say("table", day), bands));
        return blocks;
    }

    private String amount(Band band) {
        return band.amount().map(Amounts::pounds).orElseGet(() -> say("notStated"));
    }

    private String summary(List<Band> bands) {
        var money = bands.stream().filter(b -> b.way() != Way.GIVES).toList();
        long unknown = money.stream().filter(b -> b.amount().isEmpty()).count();
        if (unknown == money.size()) {
            return say("noAmounts", money.size());
        }
        var entering = entering(money);
        var passed = subcontracted(money);
        var told = new ArrayList<String>();
        told.add(say("entering", Amounts.pounds(entering)));
        if (passed.signum() > 0) {
            told.add(say("subcontracted", Amounts.pounds(passed), percent(passed, entering)));
        }
        if (unknown > 0) {
            told.add(say("unknown", unknown, money.size()));
        }
        return String.join(" ", told);
    }

    /** What comes in: at each stop, what is paid out beyond what was paid in. What is only passed on is not counted again. */
    private static BigDecimal entering(List<Band> bands) {
        Map<Stop, BigDecimal> more = new HashMap<>();
        bands.forEach(b -> b.amount().ifPresent(a -> {
            more.merge(b.from(), a, BigDecimal::add);
            more.merge(b.to(), a.negate(), BigDecimal::add);
        }));
        return more.values().stream().filter(m -> m.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is sub-contracted for the first time; a sub-contractor's own sub-contracts are part of that. */
    private static BigDecimal subcontracted(List<Band> bands) {
        var subcontracts =
                bands.stream().filter(b -> b.way() == Way.SUBCONTRACTS).toList();
        var receivers = subcontracts.stream().map(Band::to).collect(Collectors.toSet());
        return subcontracts.stream()
                .filter(b -> !receivers.contains(b.from()))
                .flatMap(b -> b.amount().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return InWords.number(part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP));
    }

    private static List<Stop> stops(List<Band> bands) {
        return List.copyOf(bands.stream()
                .flatMap(b -> Stream.of(b.from(), b.to()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private List<Flow> flows(List<Band> bands) {
        return bands.stream()
                .map(b -> new Flow(b.from().id(), b.to().id(), b.amount().orElse(null), amount(b)))
                .toList();
    }
}
