package org.concordat.pacs.scope;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.integration.IntegratedPartnership;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.pacs.vocabulary.Pacs;

/** PACS-03: a primary and acute care system takes registered lists as its start. One whose members are not known is passed over. */
final class RegisteredListInScope implements Rule {

    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "PACS-03", Severity.ERROR);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Pacs.all(check).stream().flatMap(pacs -> finding(pacs).stream()).toList();
    }

    private static Optional<Finding> finding(IntegratedPartnership pacs) {
        var members = pacs.members();
        boolean fits = members.all().isEmpty()
                || !members.generalPractice().isEmpty()
                || !members.practices().isEmpty()
                || integratesPractices(pacs)
                || coversList(pacs);
        return fits
                ? Optional.empty()
                : Optional.of(ABOUT.finding(List.of(pacs.node()), pacs.name(), InWords.names(members.all())));
    }

    /** Whether practices or groups work as one with it, with one of its members or under one of its contracts. */
    private static boolean integratesPractices(IntegratedPartnership pacs) {
        var asAt = pacs.asAt();
        boolean joined = Stream.concat(Stream.of(pacs.node()), pacs.members().all().stream())
                .anyMatch(n ->
                        asAt.linksTo(n, ContractLinks.INTEGRATES_WITH).findAny().isPresent());
        return joined
                || pacs.contracts().all().stream()
                        .flatMap(c -> asAt.linksTo(c, ContractLinks.PARTY_TO))
                        .map(asAt::from)
                        .anyMatch(n -> AsAt.isAny(n, GeneralPractice.NODE_TYPES));
    }

    /** Whether it or one of its contracts covers people who are not said to be counted otherwise than by where they are registered. */
    private static boolean coversList(IntegratedPartnership pacs) {
        return Stream.concat(Stream.of(pacs.node()), pacs.contracts().all().stream())
                .flatMap(n -> pacs.asAt().targets(n, ServiceLinks.COVERS).stream())
                .filter(n -> n.isA(Services.POPULATION))
                .anyMatch(RegisteredListInScope::mayBeRegistered);
    }

    private static boolean mayBeRegistered(Node population) {
        return population.get(Services.POPULATION_BASIS, Services.REGISTERED).equals(Services.REGISTERED);
    }
}
