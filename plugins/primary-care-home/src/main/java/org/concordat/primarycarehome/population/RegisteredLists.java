package org.concordat.primarycarehome.population;

import static org.concordat.primarycarehome.vocabulary.PrimaryCareHomeWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.primarycarehome.home.Home;

/**
 * PCH-02: a home is for those on the registered lists of its practices. It speaks where the population is said to be drawn up otherwise,
 * and where partners are known but no practice is among them.
 */
final class RegisteredLists implements Rule {

    private static final String COHORT = "cohort";
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PCH-02", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Home.all(check).stream()
                .flatMap(home -> otherwise(home).or(() -> withoutPractices(home)).stream())
                .toList();
    }

    private static Optional<Finding> otherwise(Home home) {
        var populations = home.asAt().targets(home.node(), ServiceLinks.COVERS).stream()
                .filter(n -> n.isA(Services.POPULATION))
                .toList();
        boolean drawnUpOtherwise =
                !populations.isEmpty() && populations.stream().allMatch(p -> isOther(p, hasPractices(home)));
        return drawnUpOtherwise ? Optional.of(finding(home, populations)) : Optional.empty();
    }

    /** Where there are lists, a cohort is but a part of those on them. */
    private static boolean isOther(Node population, boolean hasLists) {
        var basis = population.get(Services.POPULATION_BASIS, Services.REGISTERED);
        return !basis.equals(Services.REGISTERED) && !(basis.equals(COHORT) && hasLists);
    }

    private static boolean hasPractices(Home home) {
        return home.bodies().stream().anyMatch(b -> b.isA(GeneralPractice.GP_GROUP))
                || !home.members().generalPractice().isEmpty()
                || !home.members().practices().isEmpty();
    }

    private static Finding finding(Home home, List<Node> populations) {
        var about = new ArrayList<>(List.of(home.node()));
        about.addAll(populations);
        var names = InWords.names(populations);
        var edits = populations.stream()
                .<Edit>map(p -> new ChangeNode(p, p.with(Services.POPULATION_BASIS, Services.REGISTERED)))
                .toList();
        return ABOUT.finding(about, home.name(), names)
                .with(WORDS.format("PCH-02.fix", names), new Group(WORDS.get("PCH-02.edit"), edits));
    }

    private static Optional<Finding> withoutPractices(Home home) {
        var members = home.allMembers();
        return members.isEmpty() || hasPractices(home)
                ? Optional.empty()
                : Optional.of(ABOUT.finding(
                        Severity.ERROR, "noPractice", List.of(home.node()), home.name(), InWords.names(members)));
    }
}
