package org.concordat.core.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Core;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.Lifetimes;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.ChangeLink;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.LinkType;

/**
 * CORE-10. An organisation has ended, or has left a partnership, and still funds, holds a budget or sits on a body as if nothing had
 * happened. Who left a partnership may keep a seat elsewhere; only the partnership's own bodies, agreement and money count.
 */
final class ActiveAfterWithdrawal implements Rule {

    private static final RuleDescription ABOUT = CoreRules.describe("CORE-10", Severity.WARNING);
    private static final Set<LinkType> ACTIVE =
            Set.of(MoneyLinks.FUNDS, MoneyLinks.HOLDS_BUDGET, GovernanceLinks.SITS_ON);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var findings = new ArrayList<Finding>();
        check.network()
                .nodes(Organisations.ORGANISATION)
                .filter(n -> isOver(n, asAt))
                .forEach(n -> check.network().linksFrom(n.id()).stream()
                        .filter(l -> ACTIVE.contains(l.type()) && goesOn(l, asAt))
                        .forEach(l -> findings.add(ended(n, l, asAt))));
        check.network()
                .links(MembershipLinks.MEMBER_OF)
                .filter(l -> isOver(l, asAt))
                .forEach(left -> stillActive(left, asAt).forEach(l -> findings.add(withdrew(left, l, asAt))));
        return findings;
    }

    private static boolean isOver(Element element, AsAt asAt) {
        return Lifetimes.latest(element).isBefore(asAt.day())
                || element.find(Core.STATUS)
                                .filter(Statuses.ENDED_AFTER_USE::contains)
                                .isPresent()
                        && !element.has(Core.VALID_TO);
    }

    /** Whether the link itself is in force on the day, whatever has become of its ends. */
    private static boolean goesOn(Link link, AsAt asAt) {
        return Lifetimes.isInForceOn(link, asAt.day());
    }

    private static Stream<Link> stillActive(Link left, AsAt asAt) {
        var network = asAt.network();
        var partnership = network.node(left.to());
        if (partnership == null || !partnership.isA(Partnerships.PARTNERSHIP) || isMemberAgain(left, asAt)) {
            return Stream.empty();
        }
        var its = ofPartnership(partnership, asAt);
        Predicate<Link> counts = l -> ACTIVE.contains(l.type()) || l.is(ContractLinks.PARTY_TO);
        return network.linksFrom(left.from()).stream()
                .filter(l -> counts.test(l) && its.contains(l.to()) && goesOn(l, asAt));
    }

    private static boolean isMemberAgain(Link left, AsAt asAt) {
        return asAt.linksFrom(left.from(), MembershipLinks.MEMBER_OF).anyMatch(l -> l.to().equals(left.to()));
    }

    /** The partnership with its bodies, its agreement and the budgets that it holds. */
    private static Set<NodeId> ofPartnership(Node partnership, AsAt asAt) {
        var its = new HashSet<NodeId>();
        its.add(partnership.id());
        partnership.find(Partnerships.AGREEMENT).ifPresent(its::add);
        Stream.of(GovernanceLinks.GOVERNED_BY, MoneyLinks.HOLDS_BUDGET)
                .flatMap(type -> asAt.linksFrom(partnership.id(), type))
                .forEach(l -> its.add(l.to()));
        return its;
    }

    private static Finding ended(Node organisation, Link link, AsAt asAt) {
        return finding("ended", organisation, link, List.of(organisation, link), "", asAt);
    }

    private static Finding withdrew(Link left, Link link, AsAt asAt) {
        var partnership = asAt.network().find(left.to()).map(InWords::name).orElse("");
        return finding("withdrew", left, link, List.of(left, link), partnership, asAt);
    }

    private static Finding finding(
            String key, Element over, Link link, List<Element> about, String partnership, AsAt asAt) {
        var since = Optional.ofNullable(over.get(Core.VALID_TO));
        var finding = ABOUT.finding(
                Severity.WARNING,
                key,
                about,
                asAt.network().find(link.from()).map(InWords::name).orElse(""),
                link.type().label(),
                asAt.network().find(link.to()).map(InWords::name).orElse(""),
                since.map(d -> CoreRules.WORDS.format("since", InWords.date(d))).orElse(""),
                partnership);
        return since.map(d -> finding.with(fixLabel(link, d), end(link, d))).orElse(finding);
    }

    private static String fixLabel(Link link, PartialDate date) {
        return CoreRules.WORDS.format("CORE-10.fix", link.type().label(), InWords.date(date));
    }

    private static ChangeLink end(Link link, PartialDate date) {
        return new ChangeLink(link, link.with(Core.VALID_TO, date).with(Core.STATUS, Statuses.ENDED));
    }
}
