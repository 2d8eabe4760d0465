package org.concordat.pacs.scope;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.network.Element;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.reading.LeaveOut;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.pacs.vocabulary.Pacs;
import org.concordat.pacs.vocabulary.PacsAdditions;

/** PACS-11: specialised commissioning is not in the scope of a capitated contract or budget of a primary and acute care system. */
final class SpecialisedKeptApart implements Rule {

    private static final Set<String> CAPITATED_FORMS = Set.of("capitated", "capitated_pathway");
    private static final Set<String> CAPITATED = Set.of("capitated", "risk_adjusted_capitated", "pathway_capitated");
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PACS-11", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Pacs.all(check).stream().flatMap(SpecialisedKeptApart::findings).toList();
    }

    private static Stream<Finding> findings(IntegratedPartnership pacs) {
        return capitated(pacs).stream().flatMap(scope -> finding(pacs, scope).stream());
    }

    /** The capitated contracts of the system, and the capitated budgets that it or a holder of those holds or that fund them. */
    private static Set<Node> capitated(IntegratedPartnership pacs) {
        var asAt = pacs.asAt();
        var all = new LinkedHashSet<Node>();
        pacs.contracts().contracts().stream()
                .filter(SpecialisedKeptApart::isCapitated)
                .forEach(all::add);
        var holders = pacs.contracts().contracts().stream().flatMap(c -> Agreements.holders(c, asAt).stream());
        var held = Stream.concat(Stream.of(pacs.node()), holders)
                .flatMap(h -> asAt.targets(h, MoneyLinks.HOLDS_BUDGET).stream());
        var funding = pacs.contracts().contracts().stream()
                .flatMap(c -> asAt.origins(c, MoneyLinks.FUNDS).stream())
                .filter(n -> n.isA(Money.BUDGET));
        Stream.concat(held, funding).filter(SpecialisedKeptApart::isCapitated).forEach(all::add);
        return all;
    }

    private static boolean isCapitated(Node node) {
        return CAPITATED.contains(node.get(Contracts.PAYMENT_BASIS, ""))
                || CAPITATED.contains(node.get(Money.BUDGET_BASIS, ""))
                || node.get(Contracts.WHOLE_POPULATION_BUDGET, false)
                || node.get(Money.BUDGET_KIND, "").equals(Money.WHOLE_POPULATION)
                || Agreements.form(node).filter(CAPITATED_FORMS::contains).isPresent();
    }

    private static Optional<Finding> finding(IntegratedPartnership pacs, Node scope) {
        var specialised = specialised(scope, pacs.asAt());
        if (specialised.isEmpty()) {
            return Optional.empty();
        }
        var about = new ArrayList<Element>(List.of(scope));
        about.addAll(specialised);
        about.add(pacs.node());
        var names = InWords.inOrder(specialised);
        var finding = ABOUT.finding(about, names, InWords.name(scope), pacs.name(), specialised.size());
        var edit = LeaveOut.of(ABOUT.text("edit"), specialised, scope, pacs.asAt());
        return Optional.of(
                edit.leaves().isEmpty() ? finding : finding.with(ABOUT.text("fix", names, InWords.name(scope)), edit));
    }

    /** The specialised services in scope, and the specialised budgets that feed it. */
    private static List<Node> specialised(Node scope, AsAt asAt) {
        return Stream.concat(Agreements.scope(scope, asAt).stream(), asAt.origins(scope, MoneyLinks.FUNDS).stream())
                .filter(n -> n.get(PacsAdditions.SPECIALISED, false))
                .toList();
    }
}
