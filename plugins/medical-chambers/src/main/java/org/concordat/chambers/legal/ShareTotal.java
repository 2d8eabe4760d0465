package org.concordat.chambers.legal;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.fact.ElementId;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;
import org.concordat.chambers.body.Chambers;

/** How much of each company the recorded shares come to. */
final class ShareTotal implements WordedMeasure {

    @Override
    public String id() {
        return "medical-chambers.shareTotal";
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Figure> measure(Check check) {
        return Chambers.all(check).stream()
                .map(ShareRegister::of)
                .filter(r ->
                        !r.entries().isEmpty() || LegalForm.of(r.chambers()).hasShares())
                .map(this::figure)
                .toList();
    }

    private Figure figure(ShareRegister register) {
        var name = register.chambers().name();
        var used = new ArrayList<ElementId>(List.of(register.chambers().node().id()));
        register.entries().forEach(e -> used.add(e.link().id()));
        if (register.entries().size() == register.withoutShare().size()) {
            return new Figure(id(), null, unit(), say("unknown", name), used);
        }
        var sentence = register.withoutShare().isEmpty()
                ? WORDS.format(
                        id() + ".sentence",
                        name,
                        register.total(),
                        register.entries().size())
                : say("open", name, register.total(), InWords.names(register.withoutShare()));
        return new Figure(id(), register.total(), unit(), sentence, used)
                .of(register.chambers().node());
    }
}
