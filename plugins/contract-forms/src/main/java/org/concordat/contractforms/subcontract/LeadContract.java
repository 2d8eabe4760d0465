package org.concordat.contractforms.subcontract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;

/**
 * A contract with a lead provider, in name or in fact.
 *
 * @param isDeclared whether its form or a party's role says so, rather than the sub-contracts under it
 * @param subContracts those that the lead gives under it
 */
record LeadContract(Node node, boolean isDeclared, List<Link> subContracts, AsAt asAt) {

    private static final String LEAD_PROVIDER = "lead_provider";

    /** Alliances have no lead, and the paper of a sub-contract is not the contract that the lead holds. */
    static List<LeadContract> all(Check check) {
        var asAt = AsAt.of(check);
        var subContracting = SubContracting.all(check);
        return asAt.nodes(Contracts.CONTRACT)
                .filter(c -> !Agreements.isAlliance(c) && !SubContractForms.isSubContract(c))
                .map(c -> new LeadContract(c, isDeclared(c, asAt), under(c, subContracting), asAt))
                .filter(c -> c.isDeclared || !c.subContracts.isEmpty())
                .toList();
    }

    private static boolean isDeclared(Node contract, AsAt asAt) {
        return Agreements.hasForm(contract, LEAD_PROVIDER)
                || leading(contract, asAt).findAny().isPresent();
    }

    private static Stream<Link> leading(Node contract, AsAt asAt) {
        return asAt.linksTo(contract, ContractLinks.PARTY_TO)
                .filter(l -> l.get(ContractLinks.PARTY_ROLE, "").equals(ContractLinks.LEAD));
    }

    private static List<Link> under(Node contract, List<SubContracting> all) {
        Optional<SubContracting> own =
                all.stream().filter(s -> s.head().id().equals(contract.id())).findFirst();
        return own.map(SubContracting::first).orElse(List.of());
    }

    String name() {
        return InWords.name(node);
    }

    boolean isFirm() {
        return asAt.isFirm(node);
    }

    /** The parties in the role of lead, else the holders, else those who sub-contract under it. */
    List<Node> leads() {
        var byRole = leading(node, asAt).map(asAt::from).distinct().toList();
        var holders = byRole.isEmpty() ? Agreements.holders(node, asAt) : byRole;
        return holders.isEmpty()
                ? subContracts.stream().map(asAt::from).distinct().toList()
                : holders;
    }

    /** The sub-contractors of one lead, each once. */
    List<Node> subContractorsOf(Node lead) {
        return subContracts.stream()
                .filter(l -> l.from().equals(lead.id()))
                .map(asAt::to)
                .distinct()
                .toList();
    }
}
