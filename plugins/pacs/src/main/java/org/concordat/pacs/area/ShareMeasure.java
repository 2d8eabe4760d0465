package org.concordat.pacs.area;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;

/** The share that a trust has of the practices of an area, or of the list. */
record ShareMeasure(String id, Function<TrustShare, Optional<Share>> part) implements Measure {

    static final Measure OF_PRACTICES = new ShareMeasure("pacs.practiceShare", TrustShare::ofPractices);
    static final Measure OF_LIST = new ShareMeasure("pacs.listShare", TrustShare::ofList);

    @Override
    public String label() {
        return WORDS.get(id);
    }

    @Override
    public String formula() {
        return WORDS.get(id + ".formula");
    }

    @Override
    public String unit() {
        return WORDS.get(id + ".unit");
    }

    @Override
    public List<Figure> measure(Check check) {
        return TrustShare.all(AsAt.of(check)).stream().map(this::figure).toList();
    }

    private Figure figure(TrustShare share) {
        return part.apply(share)
                .map(s -> new Figure(id, s.percent(), unit(), sentence(share, s), share.used()))
                .orElseGet(() -> new Figure(
                        id, null, unit(), WORDS.format(id + ".unknown", share.name(), share.area()), share.used()));
    }

    private String sentence(TrustShare share, Share of) {
        return WORDS.format(
                id + ".sentence", share.name(), of.part(), of.whole(), share.area(), InWords.number(of.percent()));
    }
}
