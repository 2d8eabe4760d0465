package org.concordat.primarycarehome.characteristic;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.fact.ElementId;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.WordedMeasure;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.home.Standing;
import org.concordat.primarycarehome.population.Scale;

/** How many of the four characteristics a home has, which, and what is said of the others. */
final class CharacteristicsMet implements WordedMeasure {

    @Override
    public String id() {
        return "primary-care-home.characteristics";
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Figure> measure(Check check) {
        var scale = Scale.of(check);
        return Home.all(check).stream()
                .map(home -> figure(home, Scorecard.of(home, scale)))
                .toList();
    }

    private Figure figure(Home home, Scorecard card) {
        var used = new ArrayList<ElementId>(List.of(home.node().id()));
        card.judgements().values().stream()
                .flatMap(j -> j.used().stream())
                .distinct()
                .forEach(n -> used.add(n.id()));
        long met = card.with(Standing.IN_PLACE).size();
        var rest = Stream.of(Standing.values())
                .map(standing -> clause(standing, card))
                .filter(clause -> !clause.isEmpty())
                .collect(Collectors.joining("; "));
        return new Figure(id(), BigDecimal.valueOf(met), unit(), say("sentence", home.name(), met, rest), used)
                .of(home.node());
    }

    private String clause(Standing standing, Scorecard card) {
        var names = card.with(standing).stream().map(Characteristic::inWords).toList();
        return names.isEmpty() ? "" : WORDS.format(id() + "." + standing.name(), InWords.list(names));
    }
}
