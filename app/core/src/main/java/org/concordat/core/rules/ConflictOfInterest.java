package org.concordat.core.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.AddLink;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.NodeType;

/**
 * CORE-07. Somebody who decides for a commissioner also decides for a provider, leads it or owns of it, or is a provider itself. A
 * board belongs to the organisation that "is governed by" it. A board that commissioner and provider share is no conflict by itself. It
 * is settled once a conflict of interest is recorded as declared and managed.
 */
final class ConflictOfInterest implements Rule {

    private static final RuleDescription ABOUT = CoreRules.describe("CORE-07", Severity.WARNING);
    private static final List<NodeType> PROVIDERS = List.of(
            Organisations.PROVIDER,
            GeneralPractice.GP_PRACTICE,
            GeneralPractice.GP_GROUP,
            Organisations.INDEPENDENT_PROVIDER);

    /** A say in an organisation, through a seat on a body, or directly where there is no body. */
    private record Say(Node organisation, NodeId through) {}

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        var says = says(asAt);
        var findings = new ArrayList<Finding>();
        says.forEach((who, all) -> all.stream()
                .filter(say -> say.organisation.isA(Organisations.COMMISSIONER))
                .forEach(buyer -> add(who, buyer, sides(who, buyer, all, asAt), asAt, findings)));
        return findings;
    }

    private static void add(Node who, Say buyer, List<Node> providers, AsAt asAt, List<Finding> findings) {
        if (providers.isEmpty() || isSettled(who, asAt)) {
            return;
        }
        var about = Stream.concat(Stream.of(who, buyer.organisation), providers.stream())
                .distinct()
                .toList();
        var itself = providers.equals(List.of(who));
        var finding = ABOUT.finding(
                Severity.WARNING,
                itself ? "itself" : "message",
                about,
                InWords.name(who),
                InWords.name(buyer.organisation),
                InWords.names(providers));
        var recorded = asAt.network()
                .linksFrom(who.id(), GovernanceLinks.CONFLICT_OF_INTEREST)
                .findAny();
        findings.add(
                recorded.isEmpty() && !buyer.through.equals(buyer.organisation.id())
                        ? finding.with(CoreRules.WORDS.get("CORE-07.fix"), new AddLink(conflict(who, buyer.through)))
                        : finding);
    }

    private static Link conflict(Node who, NodeId body) {
        var id = new LinkId(FixId.of(ABOUT.id(), who.id().value(), body.value()));
        return new Link(id, GovernanceLinks.CONFLICT_OF_INTEREST, who.id(), body, Facts.NONE);
    }

    private static boolean isSettled(Node who, AsAt asAt) {
        return asAt.linksFrom(who.id(), GovernanceLinks.CONFLICT_OF_INTEREST)
                .anyMatch(l -> l.get(GovernanceLinks.DECLARED, false) && l.get(GovernanceLinks.MANAGED, false));
    }

    /** The providers in which the same one has a say, not counting a board that also governs the commissioner. */
    private static List<Node> sides(Node who, Say buyer, Set<Say> all, AsAt asAt) {
        var shared = new HashSet<NodeId>();
        asAt.linksFrom(buyer.organisation.id(), GovernanceLinks.GOVERNED_BY)
                .map(Link::to)
                .forEach(shared::add);
        var providers = new LinkedHashSet<Node>();
        if (AsAt.isAny(who, PROVIDERS)) {
            providers.add(who);
        }
        all.stream()
                .filter(say -> AsAt.isAny(say.organisation, PROVIDERS) && !shared.contains(say.through))
                .forEach(say -> providers.add(say.organisation));
        return List.copyOf(providers);
    }

    private static Map<Node, Set<Say>> says(AsAt asAt) {
        var says = new LinkedHashMap<Node, Set<Say>>();
        asAt.links(GovernanceLinks.SITS_ON)
                .filter(asAt::isInForce)
                .forEach(seat -> asAt.linksTo(seat.to(), GovernanceLinks.GOVERNED_BY)
                        .filter(asAt::isInForce)
                        .forEach(l -> says.computeIfAbsent(asAt.from(seat), n -> new LinkedHashSet<>())
                                .add(new Say(asAt.from(l), seat.to()))));
        Stream.concat(asAt.links(GovernanceLinks.LEADS), asAt.links(MembershipLinks.OWNS))
                .filter(asAt::isInForce)
                .forEach(l -> says.computeIfAbsent(asAt.from(l), n -> new LinkedHashSet<>())
                        .add(new Say(asAt.to(l), l.to())));
        return says;
    }
}
