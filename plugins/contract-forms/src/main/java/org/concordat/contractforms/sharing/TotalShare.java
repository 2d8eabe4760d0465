package org.concordat.contractforms.sharing;

import static org.concordat.contractforms.vocabulary.ContractFormsWords.WORDS;

import java.util.List;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;

/** How much of the risk, or of the reward, of each arrangement has been given to somebody. */
record TotalShare(String id, Side side) implements WordedMeasure {

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Figure> measure(Check check) {
        return SharingArrangement.all(check).stream()
                .filter(a -> !a.stating(side).isEmpty())
                .map(this::figure)
                .toList();
    }

    private Figure figure(SharingArrangement arrangement) {
        var total = arrangement.total(side);
        var silent = arrangement.silent(side);
        var sentence = WORDS.format(
                id + (silent.isEmpty() ? ".all" : ".some"),
                arrangement.name(),
                InWords.number(total),
                arrangement.stating(side).size(),
                InWords.inOrder(silent));
        return new Figure(id, total, unit(), sentence, arrangement.used(side));
    }
}
