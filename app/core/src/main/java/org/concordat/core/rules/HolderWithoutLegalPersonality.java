package org.concordat.core.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.fact.LinkId;
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
import org.concordat.api.vocabulary.LinkType;

/**
 * CORE-11. What is no legal person holds a contract or a budget or employs staff, and nobody is named as its host. Only those are meant
 * of which it is said that they have no legal personality or are unincorporated; being a plain party to an agreement is not holding it.
 */
final class HolderWithoutLegalPersonality implements Rule {

    private static final RuleDescription ABOUT = CoreRules.describe("CORE-11", Severity.ERROR);
    private static final Set<LinkType> HOLDING = Set.of(
            ContractLinks.HOLDS_CONTRACT, ContractLinks.SUBCONTRACTS, MoneyLinks.HOLDS_BUDGET, MembershipLinks.EMPLOYS);
    private static final Set<String> HOLDING_ROLES =
            Set.of(ContractLinks.HOLDER, ContractLinks.LEAD, ContractLinks.SUB);
    private static final int MOST_FIXES = 4;

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var asAt = AsAt.of(check);
        return Stream.concat(asAt.nodes(Partnerships.PARTNERSHIP), asAt.nodes(Organisations.ORGANISATION))
                .filter(n -> isNoLegalPerson(n, asAt))
                .flatMap(n -> finding(n, asAt).stream())
                .toList();
    }

    private static boolean isNoLegalPerson(Node node, AsAt asAt) {
        return node.isA(Partnerships.PARTNERSHIP)
                ? !node.get(Partnerships.LEGAL_PERSONALITY, true)
                : node.all(Organisations.LEGAL_FORM).stream()
                        .anyMatch(f -> f.choice().equals(Organisations.UNINCORPORATED) && f.holdsOn(asAt.day()));
    }

    private static Optional<Finding> finding(Node node, AsAt asAt) {
        var held = held(node, asAt);
        if (held.isEmpty()
                || asAt.linksTo(node.id(), PlaceLinks.HOSTS).findAny().isPresent()) {
            return Optional.empty();
        }
        var finding = ABOUT.finding(List.of(node), InWords.name(node), InWords.list(List.copyOf(held)));
        for (var host : possibleHosts(node, asAt)) {
            finding = finding.with(
                    CoreRules.WORDS.format("CORE-11.fix", InWords.name(host)), new AddLink(hosting(host, node)));
        }
        return Optional.of(finding);
    }

    private static Link hosting(Node host, Node node) {
        var id = new LinkId(FixId.of(ABOUT.id(), host.id().value(), node.id().value()));
        return new Link(id, PlaceLinks.HOSTS, host.id(), node.id(), Facts.NONE);
    }

    private static Set<String> held(Node node, AsAt asAt) {
        var held = new TreeSet<String>();
        asAt.network().linksFrom(node.id()).stream()
                .filter(l -> asAt.stands(l) && isHolding(l))
                .forEach(l ->
                        held.add(l.is(ContractLinks.SUBCONTRACTS) ? subcontract(l, asAt) : InWords.name(asAt.to(l))));
        asAt.linksTo(node.id(), MembershipLinks.STAFF_TRANSFER)
                .forEach(l -> held.add(CoreRules.WORDS.format("CORE-11.staff", InWords.name(asAt.from(l)))));
        return held;
    }

    private static String subcontract(Link link, AsAt asAt) {
        return CoreRules.WORDS.format("CORE-11.subcontract", InWords.name(asAt.to(link)));
    }

    private static boolean isHolding(Link link) {
        return HOLDING.contains(link.type())
                || link.is(ContractLinks.PARTY_TO)
                        && link.find(ContractLinks.PARTY_ROLE)
                                .filter(HOLDING_ROLES::contains)
                                .isPresent();
    }

    /** Who leads the partnership, then its members that are legal persons, by name. */
    private static List<Node> possibleHosts(Node node, AsAt asAt) {
        return Stream.of(GovernanceLinks.LEADS, MembershipLinks.MEMBER_OF)
                .flatMap(type -> asAt.linksTo(node.id(), type)
                        .filter(asAt::isFirm)
                        .map(asAt::from)
                        .filter(n -> n.isA(Organisations.ORGANISATION) && !isNoLegalPerson(n, asAt))
                        .sorted((a, b) -> InWords.name(a).compareTo(InWords.name(b))))
                .distinct()
                .limit(MOST_FIXES)
                .toList();
    }
}
