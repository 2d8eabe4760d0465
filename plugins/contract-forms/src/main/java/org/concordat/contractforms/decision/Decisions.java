package org.concordat.contractforms.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Governance;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.fact.ElementId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.contractforms.alliance.Alliance;
import org.concordat.contractforms.venture.JointVenture;
import org.concordat.contractforms.vocabulary.FormLinks;

/**
 * How decisions are taken under an agreement or in a company: as it says itself, else as the body says that governs it.
 *
 * @param body the agreement or the company
 * @param where the body, the partnerships bound by it and the bodies that govern them: wherever a rule or a reserved matter may stand
 * @param voices the links that give somebody a voice: as a party or as an owner
 */
record Decisions(Node body, List<Node> where, List<Link> voices, AsAt asAt) {

    /** Rules by which a single voice is enough to stop a decision. */
    private static final Set<String> NEED_EVERYONE = Set.of("unanimous", "consensus");

    static Decisions of(Alliance alliance) {
        return of(alliance.node(), alliance.partnerships(), alliance.partyLinks(), alliance.asAt());
    }

    static Decisions of(JointVenture venture) {
        return of(venture.node(), List.of(), venture.holdings(), venture.asAt());
    }

    private static Decisions of(Node body, List<Node> partnerships, List<Link> voices, AsAt asAt) {
        var where = new ArrayList<>(List.of(body));
        where.addAll(partnerships);
        Stream.concat(Stream.of(body), partnerships.stream())
                .flatMap(n -> asAt.targets(n, GovernanceLinks.GOVERNED_BY).stream())
                .filter(n -> n.isA(Governance.GOVERNANCE_BODY))
                .filter(n -> !where.contains(n))
                .forEach(where::add);
        return new Decisions(body, List.copyOf(where), voices, asAt);
    }

    String name() {
        return InWords.name(body);
    }

    /** The usual rule, where one is stated. */
    Optional<String> rule() {
        return where.stream()
                .flatMap(n -> n.find(Governance.DECISION_RULE).stream())
                .findFirst();
    }

    boolean needEveryone() {
        return rule().filter(NEED_EVERYONE::contains).isPresent();
    }

    /** The matters reserved from the usual rule, each once. */
    List<Node> reserved() {
        return where.stream()
                .flatMap(n -> asAt.origins(n, FormLinks.RESERVED_UNDER).stream())
                .distinct()
                .toList();
    }

    /** The reserved matters that a single voice can stop; one that states no rule of its own is meant to need everyone. */
    List<Node> reservedForEveryone() {
        return reserved().stream()
                .filter(m -> m.find(Governance.DECISION_RULE)
                        .map(NEED_EVERYONE::contains)
                        .orElse(true))
                .toList();
    }

    /** Those with a vote, each once; a voting weight of nought is no vote. */
    List<Node> voters() {
        return voices.stream()
                .filter(l ->
                        l.get(MembershipLinks.VOTING_WEIGHT, BigDecimal.ONE).signum() > 0)
                .filter(l -> !Voices.isOutside(l))
                .map(asAt::from)
                .distinct()
                .toList();
    }

    /** What the answer rests on. */
    List<ElementId> used() {
        var used = new ArrayList<ElementId>(List.of(body.id()));
        where.stream()
                .filter(n -> n.has(Governance.DECISION_RULE))
                .filter(n -> !n.equals(body))
                .forEach(n -> used.add(n.id()));
        reserved().forEach(n -> used.add(n.id()));
        voters().forEach(n -> used.add(n.id()));
        return used;
    }
}
