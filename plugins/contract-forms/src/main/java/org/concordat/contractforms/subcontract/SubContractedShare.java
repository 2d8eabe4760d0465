package org.concordat.contractforms.subcontract;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.network.Link;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;

/**
 * The part of a head contract's value that is sub-contracted at one level. It is known only where the value of the contract and of every
 * sub-contract of the level is. A paper of which all is sub-contracted is no head contract.
 */
record SubContractedShare(String id, Function<SubContracting, List<Link>> level) implements WordedMeasure {

    private static final int DECIMALS = 1;

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Figure> measure(Check check) {
        return SubContracting.all(check).stream()
                .filter(s -> !level.apply(s).isEmpty() && !SubContractForms.isSubContract(s.head()))
                .map(this::figure)
                .toList();
    }

    private Figure figure(SubContracting subContracting) {
        var links = level.apply(subContracting);
        var used = subContracting.used(links);
        var worth = ContractWorth.of(subContracting.head(), subContracting.asAt());
        var sum = ContractWorth.sum(links);
        if (worth.isEmpty() || sum.isEmpty()) {
            var missing = worth.isEmpty() ? ".noWorth" : ".noValue";
            return new Figure(id, null, unit(), WORDS.format(id + missing, subContracting.name()), used);
        }
        var share = sum.get().movePointRight(2).divide(worth.get(), DECIMALS, RoundingMode.HALF_UP);
        var sentence = WORDS.format(
                id + ".known", subContracting.name(), InWords.number(share), sum.get(), worth.get(), links.size());
        return new Figure(id, share, unit(), sentence, used).of(subContracting.head());
    }
}
