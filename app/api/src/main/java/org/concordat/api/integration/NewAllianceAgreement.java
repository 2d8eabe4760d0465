package org.concordat.api.integration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.rule.RuleDescription;

/** The edit that plans an alliance agreement: the members are its parties and it overlays the contracts that bind them now. */
final class NewAllianceAgreement {

    private static final String EXISTING_CONTRACTS = "existing_contracts";
    private static final String TEMPLATE = "template_alliance_agreement";

    private NewAllianceAgreement() {}

    static Edit of(RuleDescription about, IntegratedPartnership partnership) {
        var agreement = Node.of(partnership.model().allianceAgreement())
                .with(Core.NAME, about.text("name", partnership.name()))
                .with(Core.STATUS, Statuses.PLANNED);
        var parties = partnership.members().all().stream()
                .filter(NewAllianceAgreement::canBeParty)
                .toList();
        var edits = new ArrayList<Edit>();
        edits.add(new AddNode(agreement));
        parties.forEach(p -> edits.add(new AddLink(partyTo(p, agreement))));
        existing(parties, partnership.asAt())
                .forEach(c -> edits.add(new AddLink(Link.of(ContractLinks.OVERLAYS, agreement.id(), c.id()))));
        edits.add(new ChangeNode(partnership.node(), partnership.node().with(Partnerships.AGREEMENT, agreement.id())));
        return new Group(about.text("edit"), edits);
    }

    private static boolean canBeParty(Node member) {
        return member.isA(Organisations.ORGANISATION) || member.isA(Partnerships.PARTNERSHIP);
    }

    private static Link partyTo(Node party, Node agreement) {
        var role = party.isA(Organisations.COMMISSIONER) ? ContractLinks.COMMISSIONER : "member";
        return Link.of(ContractLinks.PARTY_TO, party.id(), agreement.id()).with(ContractLinks.PARTY_ROLE, role);
    }

    /** The contracts that bind the parties now, and what stands for "the existing contracts" as a whole. */
    private static Collection<Node> existing(List<Node> parties, AsAt asAt) {
        var all = new LinkedHashSet<Node>();
        parties.stream()
                .flatMap(p -> Stream.concat(
                        asAt.targets(p, ContractLinks.HOLDS_CONTRACT).stream(),
                        asAt.targets(p, ContractLinks.PARTY_TO).stream()))
                .forEach(all::add);
        asAt.nodes(Contracts.CONTRACT)
                .filter(c -> c.get(Contracts.CONTRACT_FORM, "").equals(EXISTING_CONTRACTS))
                .forEach(all::add);
        all.removeIf(c ->
                Agreements.isAlliance(c) || c.get(Contracts.CONTRACT_FORM, "").equals(TEMPLATE));
        return all;
    }
}
