package org.concordat.pacs.area;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;

/** The share that a trust has of the practices of an area, or of the list. */
record ShareMeasure(String id, Function<TrustShare, Optional<Share>> part) implements WordedMeasure {

    static final WordedMeasure OF_PRACTICES = new ShareMeasure("pacs.practiceShare", TrustShare::ofPractices);
    static final WordedMeasure OF_LIST = new ShareMeasure("pacs.listShare", TrustShare::ofList);

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Figure> measure(Check check) {
        return TrustShare.all(AsAt.of(check)).stream().map(this::figure).toList();
    }

    private Figure figure(TrustShare share) {
        return part.apply(share)
                .map(s -> new Figure(id, s.percent(), unit(), sentence(share, s), share.used()))
                .orElseGet(
                        () -> new Figure(id, null, unit(), say("unknown", share.name(), share.area()), share.used()));
    }

    private String sentence(TrustShare share, Share of) {
        return say("sentence", share.name(), of.part(), of.whole(), share.area(), InWords.number(of.percent()));
    }
}
