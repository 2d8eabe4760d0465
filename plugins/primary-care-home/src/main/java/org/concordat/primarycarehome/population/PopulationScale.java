package org.concordat.primarycarehome.population;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.List;
import java.util.Optional;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.primarycarehome.home.Home;

/** PCH-01: a home serves neither too few nor too many people. One whose population is not known is passed over. */
final class PopulationScale implements Rule {

    private static final RuleDescription ABOUT =
            RuleDescription.of(WORDS, "PCH-01", Severity.WARNING, Scale.LEAST, Scale.MOST);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var scale = Scale.of(check);
        return Home.all(check).stream()
                .flatMap(home -> Scale.population(home).flatMap(p -> finding(home, p, scale)).stream())
                .toList();
    }

    private static Optional<Finding> finding(Home home, PopulationCovered covered, Scale scale) {
        var persons = covered.persons();
        if (!scale.isBelow(persons) && !scale.isAbove(persons)) {
            return Optional.empty();
        }
        var key = scale.isBelow(persons) ? "message" : "above";
        return Optional.of(ABOUT.finding(
                Severity.WARNING,
                key,
                List.of(home.node()),
                home.name(),
                persons,
                covered.basis(),
                scale.least(),
                scale.most()));
    }
}
