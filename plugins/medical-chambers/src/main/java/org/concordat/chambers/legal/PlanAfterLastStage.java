package org.concordat.chambers.legal;

import static org.concordat.chambers.vocabulary.ChambersWords.WORDS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.chambers.body.Chambers;

/**
 * CHM-10: the last stage of chambers is not one that ends with nothing after it: a legal form, a level of integration or a stage of
 * development. Where milestones of the chambers are planned, CORE-15 says when these stop, and this rule is silent.
 */
final class PlanAfterLastStage implements Rule {

    private static final List<Attribute<List<DatedChoice>>> LADDERS =
            List.of(Organisations.LEGAL_FORM, Partnerships.INTEGRATION_LEVEL, Partnerships.STAGE);
    private static final String LAST_OF_ALL = "ended";
    private static final RuleDescription ABOUT = RuleDescription.of(WORDS, "CHM-10", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        return Chambers.all(check).stream()
                .filter(c -> c.bodies().stream().noneMatch(b -> isPlanned(b, check.network())))
                .flatMap(c -> LADDERS.stream().flatMap(ladder -> finding(c, ladder).stream()))
                .toList();
    }

    /** Whether a milestone that was still to come concerns the body, itself or through its workstream. */
    private static boolean isPlanned(Node body, Network network) {
        return network.nodes(Plans.MILESTONE)
                .filter(Statuses::isIntended)
                .anyMatch(m -> Stream.concat(Stream.of(m), workstreams(m, network))
                        .anyMatch(n -> n.all(Plans.CONCERNS).contains(body.id())));
    }

    private static Stream<Node> workstreams(Node milestone, Network network) {
        return Stream.concat(
                milestone.find(Plans.MILESTONE_WORKSTREAM).flatMap(network::find).stream(),
                network.targets(milestone.id(), PlaceLinks.PART_OF));
    }

    private static Optional<Finding> finding(Chambers chambers, Attribute<List<DatedChoice>> ladder) {
        var node = chambers.node();
        return node.all(ladder).stream()
                .max(Comparator.comparing(PlanAfterLastStage::end).thenComparing(DatedChoice::beginning))
                .filter(last -> !node.has(Core.VALID_TO) && !last.choice().equals(LAST_OF_ALL))
                .flatMap(last -> Optional.ofNullable(last.to())
                        .filter(to -> !to.latest().equals(LocalDate.MAX))
                        .map(to -> ABOUT.finding(
                                List.of(node),
                                chambers.name(),
                                ladder.label(),
                                label(ladder, last),
                                InWords.date(to))));
    }

    private static LocalDate end(DatedChoice choice) {
        return Optional.ofNullable(choice.to()).map(to -> to.latest()).orElse(LocalDate.MAX);
    }

    private static String label(Attribute<List<DatedChoice>> ladder, DatedChoice last) {
        return ladder.equals(Organisations.LEGAL_FORM)
                ? LegalForm.label(last.choice())
                : ladder.choiceLabel(last.choice());
    }
}
