package org.concordat.primarycarehome.population;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.PopulationCovered;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.primarycarehome.home.Home;
import org.concordat.primarycarehome.population.Neighbourhood.Listed;

/**
 * PCH-11: how a home with too many people could be divided with every practice whole. It needs the list of each practice; that a home is
 * too large is for PCH-01 to say.
 */
final class WholePracticeSplit implements Rule {

    private static final RuleDescription ABOUT =
            RuleDescription.of(WORDS, "PCH-11", Severity.INFORMATION, Scale.LEAST, Scale.MOST);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var scale = Scale.of(check);
        return Home.all(check).stream()
                .flatMap(home -> Scale.population(home)
                        .filter(p -> scale.isAbove(p.persons()))
                        .flatMap(p -> finding(home, p, scale))
                        .stream())
                .toList();
    }

    private static Optional<Finding> finding(Home home, PopulationCovered covered, Scale scale) {
        var lists = lists(covered, home);
        if (lists.size() < 2) {
            return Optional.empty();
        }
        return Division.of(lists, scale)
                .map(parts -> proposal(home, parts, scale))
                .or(() -> Optional.of(none(home, covered, scale)));
    }

    /** The lists of the practices where the population rests on nothing else. */
    private static List<Listed> lists(PopulationCovered covered, Home home) {
        var lists = new ArrayList<Listed>();
        for (var practice : covered.used()) {
            var list = home.asAt().figure(practice, GeneralPractice.LIST_SIZE);
            if (!practice.isA(GeneralPractice.GP_PRACTICE) || list.isEmpty()) {
                return List.of();
            }
            lists.add(new Listed(practice, list.get().longValue()));
        }
        return lists;
    }

    private static Finding proposal(Home home, List<Neighbourhood> parts, Scale scale) {
        var about = new ArrayList<Node>(List.of(home.node()));
        parts.forEach(part -> about.addAll(part.nodes()));
        return ABOUT.finding(about, home.name(), parts.size(), scale.least(), scale.most(), inWords(parts))
                .with(WORDS.format("PCH-11.fix", parts.size()), NewNeighbourhoods.of(home, parts));
    }

    private static String inWords(List<Neighbourhood> parts) {
        return parts.stream()
                .map(part -> WORDS.format(
                        "PCH-11.part",
                        InWords.inOrder(part.nodes()),
                        InWords.number(BigDecimal.valueOf(part.people()))))
                .collect(Collectors.joining(WORDS.get("PCH-11.and")));
    }

    private static Finding none(Home home, PopulationCovered covered, Scale scale) {
        return ABOUT.finding(
                Severity.INFORMATION,
                "none",
                List.of(home.node()),
                home.name(),
                covered.persons(),
                scale.least(),
                scale.most());
    }
}
