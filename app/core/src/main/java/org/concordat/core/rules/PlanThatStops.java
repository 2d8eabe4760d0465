package org.concordat.core.rules;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Plans;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/**
 * CORE-15. The plan of a partnership or group stops in a year while the plans of others go on, and it has no end date. Every plan ends
 * somewhere, so it is measured against the longest one in the network. A milestone belongs to what it concerns, itself or through its
 * workstream. Years are financial years, as plans are made by them.
 */
final class PlanThatStops implements Rule {

    private static final RuleDescription ABOUT = CoreRules.describe("CORE-15", Severity.WARNING);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var lastYears = lastYears(check.network());
        var horizon = lastYears.values().stream().max(Integer::compare);
        var findings = new ArrayList<Finding>();
        lastYears.forEach((id, last) -> asAt.network()
                .find(id)
                .filter(asAt::stands)
                .filter(PlanThatStops::isGroup)
                .filter(n -> !n.has(Core.VALID_TO))
                .filter(n -> last < horizon.orElse(last))
                .ifPresent(n -> findings.add(finding(n, last, horizon.orElse(last)))));
        return findings;
    }

    private static boolean isGroup(Node node) {
        return node.isA(Partnerships.PARTNERSHIP) || node.isA(GeneralPractice.GP_GROUP);
    }

    private static Finding finding(Node group, int last, int horizon) {
        return ABOUT.finding(List.of(group), InWords.name(group), year(last), year(horizon));
    }

    private static String year(int first) {
        return PartialDate.financialYear(first).toString();
    }

    /** The last financial year with a milestone that was still to come, for all that milestones concern. */
    private static Map<NodeId, Integer> lastYears(Network network) {
        var last = new HashMap<NodeId, Integer>();
        network.nodes(Plans.MILESTONE)
                .filter(Statuses::isIntended)
                .forEach(m -> m.find(Plans.MILESTONE_DATE)
                        .ifPresent(date ->
                                concerns(m, network).forEach(id -> last.merge(id, financialYear(date), Math::max))));
        return last;
    }

    private static Set<NodeId> concerns(Node milestone, Network network) {
        var concerns = new LinkedHashSet<>(milestone.all(Plans.CONCERNS));
        Stream.concat(
                        milestone.find(Plans.MILESTONE_WORKSTREAM).stream(),
                        network.linksFrom(milestone.id(), PlaceLinks.PART_OF).map(l -> l.to()))
                .map(network::find)
                .flatMap(Optional::stream)
                .forEach(workstream -> concerns.addAll(workstream.all(Plans.CONCERNS)));
        return concerns;
    }

    /** The calendar year in which the financial year of the date's beginning begins. */
    private static int financialYear(PartialDate date) {
        var start = date.start();
        return start.getMonth().compareTo(Month.APRIL) < 0 ? start.getYear() - 1 : start.getYear();
    }
}
