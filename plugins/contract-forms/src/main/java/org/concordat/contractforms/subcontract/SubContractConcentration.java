package org.concordat.contractforms.subcontract;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.network.Link;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;

/** The Herfindahl-Hirschman index of what is sub-contracted under a head contract: from near 0, many small ones, to 10,000, one alone. */
final class SubContractConcentration implements WordedMeasure {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
    private static final int PRECISION = 6;

    @Override
    public String id() {
        return "contract-forms.concentration";
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Figure> measure(Check check) {
        return SubContracting.all(check).stream().map(this::figure).toList();
    }

    private Figure figure(SubContracting subContracting) {
        var links = subContracting.first();
        var used = subContracting.used(links);
        var sum = ContractWorth.sum(links).filter(s -> s.signum() > 0);
        if (sum.isEmpty()) {
            return new Figure(id(), null, unit(), say("unknown", subContracting.name()), used);
        }
        var index = index(links, sum.get());
        var equivalent = MOST.divide(index, 1, RoundingMode.HALF_UP);
        var sentence = WORDS.format(
                id() + ".known",
                subContracting.name(),
                index.setScale(0, RoundingMode.HALF_UP),
                InWords.number(equivalent),
                bySubContractor(links).size());
        return new Figure(id(), index.setScale(0, RoundingMode.HALF_UP), unit(), sentence, used)
                .of(subContracting.head());
    }

    private static Map<NodeId, BigDecimal> bySubContractor(List<Link> links) {
        Map<NodeId, BigDecimal> values = new LinkedHashMap<>();
        links.forEach(
                l -> values.merge(l.to(), l.get(ContractLinks.SUBCONTRACT_VALUE, BigDecimal.ZERO), BigDecimal::add));
        return values;
    }

    private static BigDecimal index(List<Link> links, BigDecimal sum) {
        return bySubContractor(links).values().stream()
                .map(v -> v.movePointRight(2).divide(sum, PRECISION, RoundingMode.HALF_UP))
                .map(percent -> percent.multiply(percent))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
