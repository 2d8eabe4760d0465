package org.concordat.pacs.vertical;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;

/** How many practices each trust runs; a node that stands for several counts for as many. */
final class TrustRunCount implements WordedMeasure {

    @Override
    public String id() {
        return "pacs.viPractices";
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Figure> measure(Check check) {
        var asAt = AsAt.of(check);
        return TrustRunPractice.byTrust(asAt).entrySet().stream()
                .map(e -> figure(e.getKey(), e.getValue(), asAt))
                .toList();
    }

    private Figure figure(Node trust, List<Node> practices, AsAt asAt) {
        var used = Stream.concat(Stream.of(trust), practices.stream())
                .<ElementId>map(Element::id)
                .toList();
        var name = InWords.name(trust);
        var names = InWords.some(practices, 5);
        return Total.number(practices, asAt)
                .map(n -> new Figure(id(), n, unit(), say("sentence", name, n, names), used).of(trust))
                .orElseGet(() -> new Figure(id(), null, unit(), say("unknown", name, names), used));
    }
}
