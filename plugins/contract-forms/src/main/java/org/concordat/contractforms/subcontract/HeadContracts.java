package org.concordat.contractforms.subcontract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.Agreements;
import org.concordat.api.reading.AsAt;

/**
 * Which contract is at the top of a chain of sub-contracts. A sub-contract names the contract that it is under; where that one is part of
 * another contract, or is a sub-contract of somebody who works under another, the other is above it. Where a sub-contract is drawn as
 * a paper of its own, and those who give work under it hold one contract, that one is meant.
 */
final class HeadContracts {

    private final AsAt asAt;
    private final List<Link> subContracts;

    /** @param subContracts the links to go by */
    HeadContracts(AsAt asAt, List<Link> subContracts) {
        this.asAt = asAt;
        this.subContracts = subContracts;
    }

    /** The contract at the top; empty for a link that names no contract that stands. */
    Optional<Node> of(Link subContract) {
        return asAt.referred(subContract, ContractLinks.UNDER_CONTRACT).map(this::top);
    }

    private Node top(Node contract) {
        var seen = new HashSet<NodeId>();
        var top = contract;
        while (seen.add(top.id())) {
            var here = top;
            top = above(here).or(() -> heldByGivers(here)).orElse(here);
        }
        return top;
    }

    /** The contract that this one is part of or under. */
    Optional<Node> above(Node contract) {
        return asAt.targets(contract, PlaceLinks.PART_OF).stream()
                .filter(n -> n.isA(Contracts.CONTRACT))
                .findFirst()
                .or(() -> SubContractForms.isSubContract(contract) ? aboveWhoSubContracts(contract) : Optional.empty());
    }

    private Optional<Node> aboveWhoSubContracts(Node contract) {
        var from = under(contract).map(Link::from).toList();
        return subContracts.stream()
                .filter(l -> from.contains(l.to()))
                .flatMap(l -> asAt.referred(l, ContractLinks.UNDER_CONTRACT).stream())
                .filter(n -> !n.id().equals(contract.id()))
                .findFirst();
    }

    private Optional<Node> heldByGivers(Node paper) {
        if (!SubContractForms.isSubContract(paper)) {
            return Optional.empty();
        }
        var held = under(paper)
                .map(asAt::from)
                .distinct()
                .flatMap(giver -> Agreements.binding(giver, asAt).stream()
                        .filter(c -> Agreements.holders(c, asAt).contains(giver)))
                .filter(c -> !SubContractForms.isSubContract(c))
                .distinct()
                .toList();
        return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
    }

    private Stream<Link> under(Node contract) {
        return subContracts.stream()
                .filter(l -> l.find(ContractLinks.UNDER_CONTRACT)
                        .filter(contract.id()::equals)
                        .isPresent());
    }
}
