package org.concordat.contractforms.alliance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.contractforms.vocabulary.FormTypes;

/** An alliance agreement as it stands, or is meant to stand, on the day of a check, whichever care model its type belongs to. */
public record Alliance(Node node, AsAt asAt) {

    private static final List<NodeType> CARERS = List.of(
            Organisations.PROVIDER,
            Organisations.INDEPENDENT_PROVIDER,
            Organisations.LOCAL_AUTHORITY,
            GeneralPractice.GP_PRACTICE,
            GeneralPractice.GP_GROUP,
            FormTypes.JOINT_VENTURE,
            Partnerships.PARTNERSHIP);

    private static final Set<String> OUTSIDE = Set.of(ContractLinks.COMMISSIONER, "guarantor", ContractLinks.HOST);

    public static List<Alliance> all(Check check) {
        var asAt = AsAt.of(check);
        return asAt.nodes(Contracts.CONTRACT)
                .filter(Agreements::isAlliance)
                .map(node -> new Alliance(node, asAt))
                .toList();
    }

    public String name() {
        return InWords.name(node);
    }

    /**
     * Whether it is in force or firmly planned. Where everyone is only proposed as a party, or becomes one later, the agreement is a proposal
     * too, whatever is said of the document.
     */
    public boolean isFirm() {
        boolean namesNobody = asAt.network()
                .linksTo(node.id(), ContractLinks.PARTY_TO)
                .findAny()
                .isEmpty();
        return asAt.isFirm(node) && (namesNobody || partyLinks().stream().anyMatch(asAt::isFirm));
    }

    /** The links that make somebody a party. */
    public List<Link> partyLinks() {
        return Stream.concat(
                        asAt.linksTo(node, ContractLinks.PARTY_TO), asAt.linksTo(node, ContractLinks.HOLDS_CONTRACT))
                .toList();
    }

    public List<Node> parties() {
        return Agreements.parties(node, asAt);
    }

    /** Those who commission it, and parties that are commissioners by their type or their role. */
    public List<Node> commissioners() {
        var byRole = asAt.linksTo(node, ContractLinks.PARTY_TO)
                .filter(l -> l.get(ContractLinks.PARTY_ROLE, "").equals(ContractLinks.COMMISSIONER))
                .map(asAt::from);
        return Stream.concat(Agreements.commissioners(node, asAt).stream(), byRole)
                .distinct()
                .toList();
    }

    /** The parties that give care. */
    public List<Node> providers() {
        return partyLinks().stream()
                .filter(l -> !OUTSIDE.contains(l.get(ContractLinks.PARTY_ROLE, "")))
                .map(asAt::from)
                .filter(party -> AsAt.isAny(party, CARERS))
                .distinct()
                .toList();
    }

    /** The services in its scope; empty where the scope is not drawn. */
    public List<Node> scope() {
        return Agreements.scope(node, asAt);
    }

    /** The partnerships that it binds: those that name it, and alliances at least half of whose members are parties. */
    public List<Node> partnerships() {
        return asAt.nodes(Partnerships.PARTNERSHIP)
                .filter(p -> AllianceMembers.isBoundBy(p, this))
                .toList();
    }
}
