package org.concordat.pacs.evaluation;

import static org.concordat.pacs.vocabulary.PacsWords.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.pacs.vocabulary.Pacs;
import org.concordat.pacs.vocabulary.PacsAdditions;

/**
 * PACS-12: a system, or a trust that takes practices over, is evaluated early and again. One of which the network holds no plan at all
 * is passed over; where nothing says when it began, any evaluation will do.
 */
final class EvaluationPlanned implements Rule {

    static final List<Parameter<Long>> MONTHS = List.of(
            months("pacs.firstEvaluation", 3), months("pacs.secondEvaluation", 6), months("pacs.thirdEvaluation", 12));

    private static final RuleDescription ABOUT =
            RuleDescription.of(WORDS, "PACS-12", Severity.INFORMATION, MONTHS.get(0), MONTHS.get(1), MONTHS.get(2));

    private static Parameter<Long> months(String id, long preset) {
        return new Parameter<>(Attribute.whole(WORDS, id).withBounds(1, 120), preset);
    }

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var months = MONTHS.stream().map(check::get).sorted().distinct().toList();
        return Pacs.either(asAt).stream()
                .map(body -> Plan.of(body, asAt))
                .filter(plan -> !plan.milestones().isEmpty())
                .flatMap(plan -> finding(plan, months).stream())
                .toList();
    }

    private static Optional<Finding> finding(Plan plan, List<Long> months) {
        return plan.start()
                .map(began -> finding(plan, began, months))
                .orElseGet(() -> plan.evaluations().isEmpty()
                        ? Optional.of(ABOUT.finding(
                                Severity.INFORMATION,
                                "undated",
                                List.of(plan.body()),
                                InWords.name(plan.body()),
                                inWords(months)))
                        : Optional.empty());
    }

    private static Optional<Finding> finding(Plan plan, PartialDate began, List<Long> months) {
        var lacking = months.stream().filter(m -> !plan.hasEvaluation(began, m)).toList();
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        var name = InWords.name(plan.body());
        var about = Stream.concat(Stream.of(plan.body()), plan.evaluations().stream())
                .toList();
        return Optional.of(ABOUT.finding(about, name, inWords(lacking), InWords.date(began))
                .with(ABOUT.text("fix", inWords(lacking)), evaluations(plan, began, lacking)));
    }

    private static String inWords(List<Long> months) {
        return InWords.list(months.stream().map(String::valueOf).toList());
    }

    private static Edit evaluations(Plan plan, PartialDate began, List<Long> months) {
        var edits = months.stream()
                .<Edit>map(m -> new AddNode(evaluation(plan, began, m)))
                .toList();
        return new Group(ABOUT.text("edit"), edits);
    }

    private static Node evaluation(Plan plan, PartialDate began, long months) {
        var on = began.start().plusMonths(months);
        return Node.of(Plans.MILESTONE)
                .with(Core.NAME, ABOUT.text("name", InWords.name(plan.body()), months))
                .with(Core.STATUS, Statuses.PLANNED)
                .with(Plans.MILESTONE_DATE, PartialDate.month(on.getYear(), on.getMonthValue()))
                .with(Plans.MILESTONE_KIND, "checkpoint")
                .with(Plans.CONCERNS, List.of(plan.body().id()))
                .with(PacsAdditions.EVALUATION, true);
    }
}
