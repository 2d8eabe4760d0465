package org.concordat.core.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.fact.DatedChoice;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/**
 * CORE-03. A practice or group is in two partnerships of one model that allows only one, because each takes the same registered list as
 * its own. A partnership may say of itself whether it is exclusive. Two models in one place, such as Primary Care Home and MCP in
 * Wolverhampton, do not exclude each other, and neither does a partnership within a partnership.
 */
final class ExclusiveMembership implements Rule {

    private static final RuleDescription ABOUT =
            CoreRules.describe("CORE-03", Severity.WARNING, CoreRules.EXCLUSIVE_MODELS);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var exclusive = check.get(CoreRules.EXCLUSIVE_MODELS);
        var findings = new ArrayList<Finding>();
        partnerships(asAt).forEach((member, joined) -> {
            for (int i = 0; i < joined.size(); i++) {
                for (int j = i + 1; j < joined.size(); j++) {
                    var a = joined.get(i);
                    var b = joined.get(j);
                    commonModel(a, b, exclusive, asAt)
                            .ifPresent(model -> findings.add(finding(member, a, b, model, asAt)));
                }
            }
        });
        return findings;
    }

    /** The partnerships in force of every practice and group. */
    private static Map<Node, List<Node>> partnerships(AsAt asAt) {
        var joined = new LinkedHashMap<Node, List<Node>>();
        asAt.links(MembershipLinks.MEMBER_OF).filter(asAt::isInForce).forEach(l -> {
            var member = asAt.from(l);
            var partnership = asAt.to(l);
            if (AsAt.isAny(member, GeneralPractice.NODE_TYPES) && partnership.isA(Partnerships.PARTNERSHIP)) {
                var list = joined.computeIfAbsent(member, m -> new ArrayList<>());
                if (!list.contains(partnership)) {
                    list.add(partnership);
                }
            }
        });
        return joined;
    }

    private static Optional<String> commonModel(Node a, Node b, List<String> exclusive, AsAt asAt) {
        if (a.get(Partnerships.EXCLUSIVE, true) && b.get(Partnerships.EXCLUSIVE, true) && !isWithin(a, b, asAt)) {
            boolean declared = a.has(Partnerships.EXCLUSIVE) || b.has(Partnerships.EXCLUSIVE);
            var modelsOfB = models(b, asAt);
            return models(a, asAt).stream()
                    .filter(modelsOfB::contains)
                    .filter(m -> declared || exclusive.contains(m))
                    .findFirst();
        }
        return Optional.empty();
    }

    private static List<String> models(Node partnership, AsAt asAt) {
        return partnership.all(Partnerships.MODEL_TYPES).stream()
                .filter(m -> m.holdsOn(asAt.day()))
                .map(DatedChoice::choice)
                .toList();
    }

    private static boolean isWithin(Node a, Node b, AsAt asAt) {
        return belongs(a.id(), b.id(), asAt) || belongs(b.id(), a.id(), asAt);
    }

    private static boolean belongs(NodeId part, NodeId whole, AsAt asAt) {
        return asAt.network().linksFrom(part).stream()
                .filter(l -> l.is(MembershipLinks.MEMBER_OF) || l.is(PlaceLinks.PART_OF))
                .anyMatch(l -> l.to().equals(whole));
    }

    private static Finding finding(Node member, Node a, Node b, String model, AsAt asAt) {
        return ABOUT.finding(
                List.of(member, a, b),
                InWords.name(member),
                InWords.names(List.of(a, b)),
                InWords.day(asAt.day()),
                Partnerships.MODEL_TYPES.choiceLabel(model));
    }
}
