package org.concordat.pacs.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.Members;
import org.concordat.pacs.vocabulary.PacsAdditions;

/**
 * What is planned for a system or for trust-run practices.
 *
 * @param start when it began, as it says of its model of care or of itself; empty where it does not
 * @param milestones those that concern it, its members or a workstream of it
 */
record Plan(Node body, Optional<PartialDate> start, List<Node> milestones) {

    private static final Set<String> MODELS = Set.of(PacsAdditions.PACS, PacsAdditions.PACS_VI);

    /** A milestone that nobody has marked counts as an evaluation by its name. */
    private static final String EVALUATION = "evaluat";

    static Plan of(Node body, AsAt asAt) {
        var concerned = new HashSet<NodeId>(Set.of(body.id()));
        Members.of(body, asAt).all().forEach(m -> concerned.add(m.id()));
        var workstreams = asAt.nodes(Plans.WORKSTREAM)
                .filter(w -> w.all(Plans.CONCERNS).contains(body.id()))
                .map(Node::id)
                .toList();
        var milestones = asAt.network()
                .nodes(Plans.MILESTONE)
                .filter(m -> !Statuses.NEVER_BEGUN.contains(m.get(Core.STATUS, "")))
                .filter(m -> m.all(Plans.CONCERNS).stream().anyMatch(concerned::contains)
                        || workstreams(m, asAt).anyMatch(workstreams::contains))
                .toList();
        return new Plan(body, start(body), milestones);
    }

    private static Stream<NodeId> workstreams(Node milestone, AsAt asAt) {
        return Stream.concat(
                milestone.find(Plans.MILESTONE_WORKSTREAM).stream(),
                asAt.targets(milestone, PlaceLinks.PART_OF).stream().map(Node::id));
    }

    private static Optional<PartialDate> start(Node body) {
        return body.all(Partnerships.MODEL_TYPES).stream()
                .filter(c -> MODELS.contains(c.choice()))
                .flatMap(c -> Stream.ofNullable(c.from()))
                .min(Comparator.comparing(PartialDate::start))
                .or(() -> body.find(Core.VALID_FROM));
    }

    List<Node> evaluations() {
        return milestones.stream().filter(Plan::isEvaluation).toList();
    }

    private static boolean isEvaluation(Node milestone) {
        return milestone
                .find(PacsAdditions.EVALUATION)
                .orElseGet(() ->
                        milestone.get(Core.NAME, "").toLowerCase(Locale.UK).contains(EVALUATION));
    }

    /** Whether an evaluation is dated within a month of so many months after the start, as far as both dates go. */
    boolean hasEvaluation(PartialDate began, long months) {
        LocalDate first = began.start().plusMonths(months - 1);
        LocalDate last = began.end().plusMonths(months + 1);
        return evaluations().stream()
                .flatMap(m -> m.find(Plans.MILESTONE_DATE).stream())
                .anyMatch(d -> !d.latest().isBefore(first) && !d.earliest().isAfter(last));
    }
}
