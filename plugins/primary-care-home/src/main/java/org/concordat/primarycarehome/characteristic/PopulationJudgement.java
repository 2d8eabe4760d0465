package org.concordat.primarycarehome.characteristic;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.List;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.home.Standing;
import org.concordat.primarycarehome.population.Scale;

/** Whether a home serves as many people as it is meant to. */
final class PopulationJudgement {

    private PopulationJudgement() {}

    static Judgement of(Home home, Scale scale) {
        return Scale.population(home)
                .map(covered -> of(home, covered, scale))
                .orElseGet(() -> Judgement.on(
                        home, Standing.UNSAID, WORDS.get("primary-care-home.why.population.unknown"), List.of()));
    }

    private static Judgement of(Home home, PopulationCovered covered, Scale scale) {
        boolean fits = !scale.isBelow(covered.persons()) && !scale.isAbove(covered.persons());
        return Judgement.on(
                home,
                fits ? Standing.IN_PLACE : Standing.LACKING,
                WORDS.format(
                        "primary-care-home.why.population",
                        covered.persons(),
                        covered.basis(),
                        scale.least(),
                        scale.most()),
                covered.used());
    }
}
