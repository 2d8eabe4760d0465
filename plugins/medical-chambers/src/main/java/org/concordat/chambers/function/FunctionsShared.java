package org.concordat.chambers.function;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.concordat.api.fact.ElementId;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;
import org.concordat.chambers.body.Chambers;

/** How many functions the members of chambers share. */
final class FunctionsShared implements WordedMeasure {

    @Override
    public String id() {
        return "medical-chambers.functionsShared";
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Figure> measure(Check check) {
        return Chambers.all(check).stream()
                .map(SharedFunctions::of)
                .map(this::figure)
                .toList();
    }

    private Figure figure(SharedFunctions shared) {
        var chambers = shared.chambers();
        var functions = shared.functions();
        var used = new ArrayList<ElementId>(List.of(chambers.node().id()));
        functions.forEach(f -> used.add(f.id()));
        shared.links().forEach(l -> used.add(l.id()));
        if (functions.isEmpty()) {
            return new Figure(id(), null, unit(), say("none", chambers.name()), used);
        }
        var sentence = say("some", chambers.name(), functions.size(), InWords.inOrder(functions));
        return new Figure(id(), BigDecimal.valueOf(functions.size()), unit(), sentence, used).of(chambers.node());
    }
}
