package org.concordat.core.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.fact.DateQualifier;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.LinkFamily;

/**
 * CORE-06. Something ends before it begins, or a relationship runs outside the life of one of its ends. Only what cannot be true is
 * reported: a date known to the month or year gets the benefit of the doubt, and "circa" is never held against anyone. Intentions,
 * talks and successions may well lie outside the life of what they are about.
 */
final class ContradictoryDates implements Rule {

    private static final RuleDescription ABOUT = CoreRules.describe("CORE-06", Severity.ERROR);
    private static final Set<LinkFamily> MAY_REACH_OUTSIDE = EnumSet.of(
            LinkFamily.SUCCESSION, LinkFamily.INTENTION, LinkFamily.PLAN, LinkFamily.RELATIONSHIP, LinkFamily.OTHER);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var network = check.network();
        return Stream.concat(
                        network.nodes().stream().flatMap(n -> backwards(n, network).stream()),
                        network.links().stream().flatMap(l -> ofLink(l, network).stream()))
                .toList();
    }

    private static Optional<Finding> ofLink(Link link, Network network) {
        var backwards = backwards(link, network);
        if (backwards.isPresent() || MAY_REACH_OUTSIDE.contains(link.type().family()) || Statuses.isIntended(link)) {
            return backwards;
        }
        return Stream.of(link.from(), link.to())
                .flatMap(id -> network.find(id).stream())
                .flatMap(node -> outside(link, node, network).stream())
                .findFirst();
    }

    private static Optional<Finding> backwards(Element element, Network network) {
        var from = element.get(Core.VALID_FROM);
        var to = element.get(Core.VALID_TO);
        if (from == null || to == null || !isBefore(to, from)) {
            return Optional.empty();
        }
        var facts = element.facts().with(Core.VALID_FROM, to).with(Core.VALID_TO, from);
        return Optional.of(ABOUT.finding(
                        Severity.ERROR,
                        "backwards",
                        List.of(element),
                        InWords.of(element, network),
                        InWords.date(to),
                        InWords.date(from))
                .with(CoreRules.WORDS.get("CORE-06.swap"), change(element, element.with(facts))));
    }

    private static Edit change(Element before, Element after) {
        return before instanceof Node node
                ? new ChangeNode(node, (Node) after)
                : new ChangeLink((Link) before, (Link) after);
    }

    private static Optional<Finding> outside(Link link, Node node, Network network) {
        return contradiction(link, Core.VALID_FROM, node, Core.VALID_FROM, "startsBefore", network)
                .or(() -> contradiction(link, Core.VALID_TO, node, Core.VALID_FROM, "endsBefore", network))
                .or(() -> contradiction(link, Core.VALID_TO, node, Core.VALID_TO, "endsAfter", network))
                .or(() -> contradiction(link, Core.VALID_FROM, node, Core.VALID_TO, "startsAfter", network));
    }

    /** A date of the link that cannot lie before the node's beginning, or after its end. A fix only where one date has to move. */
    private static Optional<Finding> contradiction(
            Link link,
            Attribute<PartialDate> ofLink,
            Node node,
            Attribute<PartialDate> ofNode,
            String key,
            Network network) {
        var said = link.get(ofLink);
        var bound = node.get(ofNode);
        if (said == null
                || bound == null
                || !(ofNode.equals(Core.VALID_FROM) ? isBefore(said, bound) : isBefore(bound, said))) {
            return Optional.empty();
        }
        var finding = ABOUT.finding(
                Severity.ERROR,
                key,
                List.of(link, node),
                InWords.sentence(link, network),
                InWords.date(said),
                InWords.name(node),
                InWords.date(bound));
        return Optional.of(
                ofLink.equals(ofNode)
                        ? finding.with(
                                CoreRules.WORDS.format("CORE-06." + key + ".fix", InWords.date(bound)),
                                new ChangeLink(link, link.with(ofLink, bound)))
                        : finding);
    }

    private static boolean isBefore(PartialDate one, PartialDate other) {
        return one.qualifier() != DateQualifier.CIRCA
                && other.qualifier() != DateQualifier.CIRCA
                && one.latest().isBefore(other.earliest());
    }
}
