package org.concordat.core.sections.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.report.Block.Stop;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.sections.money.Band.Way;
import org.concordat.core.sections.words.CoreSection;

/** Draws practices together that are paid in the same way by the same one, where they are too many to be drawn one by one. */
final class ManyPractices {

    private static final Words WORDS = Words.beside(CoreSection.class);
    private static final int MOST = 8;

    private ManyPractices() {}

    private record Payer(Stop from, Way way, String standing) {}

    static List<Band> together(List<Band> bands) {
        Map<Payer, List<Band>> toPractices = bands.stream()
                .filter(b -> endsAtPractice(b, bands))
                .collect(Collectors.groupingBy(ManyPractices::payer, LinkedHashMap::new, Collectors.toList()));
        toPractices.values().removeIf(list -> list.size() <= MOST);
        var joined = new ArrayList<Band>();
        bands.forEach(b -> {
            var many = toPractices.getOrDefault(payer(b), List.of());
            if (!many.contains(b)) {
                joined.add(b);
            } else if (many.get(0).equals(b)) {
                joined.add(joined(many));
            }
        });
        return joined;
    }

    private static Payer payer(Band band) {
        return new Payer(band.from(), band.way(), band.standing());
    }

    private static boolean endsAtPractice(Band band, List<Band> bands) {
        return band.to().kind().equals(GeneralPractice.GP_PRACTICE.label())
                && bands.stream().noneMatch(b -> b.from().equals(band.to()))
                && bands.stream().filter(b -> b.to().equals(band.to())).count() == 1;
    }

    /** The sum, where all amounts are known. */
    private static Band joined(List<Band> many) {
        var first = many.get(0);
        var known = many.stream().flatMap(b -> b.amount().stream()).toList();
        var sum = known.size() == many.size()
                ? Optional.of(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.<BigDecimal>empty();
        var stop = new Stop(
                first.from().id() + "+" + first.to().id(),
                WORDS.format("shared.practices", many.size()),
                first.to().kind());
        return new Band(first.from(), stop, first.way(), sum, "", first.standing());
    }
}
