package org.concordat.core.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Link;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkType;

/**
 * CORE-13. A relationship that was proposed or planned from a date long past is still only that, and no later milestone concerns either
 * end. Undated proposals cannot be judged. Proposals of one kind about one thing from one date, such as the six parties to an alliance,
 * are one finding.
 */
final class UnresolvedProposal implements Rule {

    private static final Parameter<Long> MONTHS = new Parameter<>(
            Attribute.whole(CoreRules.WORDS, "core.proposalMonths").withBounds(1, null), 18L);
    private static final RuleDescription ABOUT = CoreRules.describe("CORE-13", Severity.WARNING, MONTHS);
    private static final Set<String> UNRESOLVED =
            Set.of(Statuses.PROPOSED, Statuses.PLANNED, Statuses.ANNOUNCED, Statuses.UNDER_CONSIDERATION);

    /** What makes several proposals one. */
    private record Matter(LinkType type, NodeId about, PartialDate since) {}

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var limit = check.day().minusMonths(check.get(MONTHS));
        var lastMilestones = lastMilestones(asAt);
        var matters = new LinkedHashMap<Matter, List<Link>>();
        for (var link : check.network().links()) {
            var since = link.get(Core.VALID_FROM);
            if (since != null
                    && isUnresolved(link)
                    && asAt.stands(link)
                    && since.latest().isBefore(limit)
                    && !movedOn(link, since, lastMilestones)) {
                matters.computeIfAbsent(new Matter(link.type(), link.to(), since), m -> new ArrayList<>())
                        .add(link);
            }
        }
        return matters.entrySet().stream()
                .map(e -> finding(e.getKey(), e.getValue(), asAt))
                .toList();
    }

    private static boolean isUnresolved(Link link) {
        return link.find(Core.STATUS).filter(UNRESOLVED::contains).isPresent();
    }

    /** The last day that the milestones of each node reach. */
    private static Map<NodeId, LocalDate> lastMilestones(AsAt asAt) {
        var last = new HashMap<NodeId, LocalDate>();
        asAt.network()
                .nodes(Plans.MILESTONE)
                .forEach(m -> m.find(Plans.MILESTONE_DATE)
                        .ifPresent(date -> m.all(Plans.CONCERNS)
                                .forEach(id -> last.merge(id, date.end(), (a, b) -> a.isAfter(b) ? a : b))));
        return last;
    }

    private static boolean movedOn(Link link, PartialDate since, Map<NodeId, LocalDate> lastMilestones) {
        return List.of(link.from(), link.to()).stream()
                .anyMatch(id -> lastMilestones.getOrDefault(id, LocalDate.MIN).isAfter(since.start()));
    }

    private static Finding finding(Matter matter, List<Link> links, AsAt asAt) {
        var first = links.get(0);
        var finding = links.size() == 1
                ? ABOUT.finding(
                        links, InWords.sentence(first, asAt.network()), status(first), InWords.date(matter.since))
                : ABOUT.finding(
                        Severity.WARNING,
                        "several",
                        links,
                        InWords.list(links.stream()
                                .map(l -> InWords.name(asAt.from(l)))
                                .sorted()
                                .toList()),
                        matter.type.label(),
                        InWords.name(asAt.to(first)),
                        status(first),
                        InWords.date(matter.since));
        return finding.with(CoreRules.WORDS.get("CORE-13.fix"), abandon(links));
    }

    private static String status(Link link) {
        return Core.STATUS.choiceLabel(link.get(Core.STATUS, "")).toLowerCase(Locale.UK);
    }

    private static Edit abandon(List<Link> links) {
        return new Group(
                CoreRules.WORDS.get("CORE-13.abandoning"),
                links.stream()
                        .<Edit>map(l -> new ChangeLink(l, l.with(Core.STATUS, Statuses.ABANDONED)))
                        .toList());
    }
}
