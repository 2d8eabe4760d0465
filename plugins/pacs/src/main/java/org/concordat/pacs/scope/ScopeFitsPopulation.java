package org.concordat.pacs.scope;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.pacs.vocabulary.Pacs;
import org.concordat.pacs.vocabulary.PacsAdditions;

/** PACS-13: what is meant for some pathways only is not reckoned on the whole list. */
final class ScopeFitsPopulation implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PACS-13", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Pacs.all(check).stream()
                .flatMap(pacs -> Stream.concat(Stream.of(pacs.node()), pacs.contracts().contracts().stream())
                        .filter(ScopeFitsPopulation::isForPathwaysOnly)
                        .flatMap(n -> finding(n, pacs).stream()))
                .toList();
    }

    /** As it says, else as its form or its payment does. */
    private static boolean isForPathwaysOnly(Node node) {
        return node.find(PacsAdditions.CARE_SCOPE)
                .map(PacsAdditions.PATHWAYS_ONLY::equals)
                .orElseGet(() -> Agreements.hasForm(node, "capitated_pathway")
                        || node.get(Contracts.PAYMENT_BASIS, "").equals("pathway_capitated"));
    }

    private static Optional<Finding> finding(Node node, IntegratedPartnership pacs) {
        var asAt = pacs.asAt();
        var name = InWords.name(node);
        return populations(node, asAt)
                .filter(ScopeFitsPopulation::isWholeList)
                .findFirst()
                .map(p -> ABOUT.finding(List.of(node, p), name, InWords.name(p)))
                .or(() -> node.get(Contracts.WHOLE_POPULATION_BUDGET, false)
                        ? Optional.of(ABOUT.finding(Severity.WARNING, "budget", List.of(node), name))
                        : Optional.empty());
    }

    /** The populations that it covers and those that its budgets are reckoned on. */
    private static Stream<Node> populations(Node node, AsAt asAt) {
        var budgets = Stream.concat(
                        asAt.origins(node, MoneyLinks.FUNDS).stream(),
                        asAt.targets(node, MoneyLinks.HOLDS_BUDGET).stream())
                .filter(n -> n.isA(Money.BUDGET))
                .toList();
        return Stream.concat(
                Stream.concat(Stream.of(node), budgets.stream())
                        .flatMap(n -> asAt.targets(n, ServiceLinks.COVERS).stream())
                        .filter(n -> n.isA(Services.POPULATION)),
                budgets.stream().flatMap(b -> asAt.referred(b, Money.BUDGET_POPULATION).stream()));
    }

    /** Whether it says that it is a whole list: registered people, without a cohort or a level of need of its own. */
    private static boolean isWholeList(Node population) {
        return population.get(Services.POPULATION_BASIS, "").equals(Services.REGISTERED)
                && !population.has(Services.COHORT)
                && population
                        .get(Services.POPULATION_LEVEL, Services.WHOLE_POPULATION)
                        .equals(Services.WHOLE_POPULATION);
    }
}
