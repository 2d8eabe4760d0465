package org.concordat.core.accountability;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;

/**
 * What commissioners and councils stand behind: the contracts, budgets and bodies that they commission, fund or are party to, what is in
 * the scope of those, what is sub-contracted under them, and what their parties provide where a contract says nothing of its scope.
 * Linear in the number of links.
 *
 * <p>In a prime contract the commissioner keeps the overall accountability (Addicott, The King's Fund, 2014), so a chain may run through
 * any number of sub-contracts.
 */
public final class Accountability {

    /** Those who commission care and pay for it. */
    public static final List<NodeType> BUYERS = List.of(Organisations.COMMISSIONER, Organisations.LOCAL_AUTHORITY);

    private final AsAt asAt;
    private final Predicate<Link> counts;
    private final Map<NodeId, Set<Link>> under = new HashMap<>();
    private final Set<NodeId> backed = new HashSet<>();
    private final Deque<NodeId> open = new ArrayDeque<>();

    private Accountability(AsAt asAt, Predicate<Link> counts) {
        this.asAt = asAt;
        this.counts = counts;
    }

    /** @param counts which of the links that stand count: those in force, or planned ones too */
    public static Accountability of(AsAt asAt, Predicate<Link> counts) {
        var found = new Accountability(asAt, counts);
        found.follow();
        return found;
    }

    /** Whether a commissioner or council stands behind the node, however many contracts lie between. */
    public boolean isBacked(NodeId id) {
        return backed.contains(id);
    }

    private void follow() {
        asAt.links(ContractLinks.SUBCONTRACTS)
                .filter(counts)
                .forEach(l -> l.find(ContractLinks.UNDER_CONTRACT)
                        .ifPresent(contract -> under.computeIfAbsent(contract, id -> new HashSet<>())
                                .add(l)));
        BUYERS.forEach(type -> asAt.nodes(type).forEach(n -> back(n.id())));
        while (!open.isEmpty()) {
            asAt.network().find(open.pop()).ifPresent(this::goOn);
        }
    }

    private void back(NodeId id) {
        if (backed.add(id)) {
            open.push(id);
        }
    }

    private void goOn(Node node) {
        if (node.isA(Contracts.CONTRACT)) {
            throughContract(node.id());
        } else if (node.isA(Money.BUDGET)) {
            targets(node.id(), MoneyLinks.FUNDS).forEach(this::back);
            origins(node.id(), ServiceLinks.IN_SCOPE_OF).forEach(this::back);
            origins(node.id(), PlaceLinks.PART_OF).forEach(this::back);
        } else if (node.isA(Services.SERVICE) || node.isA(Services.PATHWAY)) {
            origins(node.id(), PlaceLinks.PART_OF).forEach(this::back);
            node.all(Services.STEPS).forEach(this::back);
        } else {
            throughBody(node);
        }
    }

    private void throughBody(Node body) {
        var id = body.id();
        if (AsAt.isAny(body, BUYERS)) {
            targets(id, ContractLinks.COMMISSIONS).forEach(this::back);
            targets(id, MoneyLinks.FUNDS).forEach(this::back);
        }
        targets(id, MoneyLinks.HOLDS_BUDGET).forEach(this::back);
        targets(id, ContractLinks.PARTY_TO).forEach(this::back);
        targets(id, ContractLinks.HOLDS_CONTRACT).forEach(this::back);
        targets(id, ServiceLinks.PROVIDES).forEach(this::back);
        from(id, ContractLinks.SUBCONTRACTS).forEach(this::throughSubcontract);
    }

    private void throughContract(NodeId contract) {
        origins(contract, ServiceLinks.IN_SCOPE_OF).forEach(this::back);
        origins(contract, PlaceLinks.PART_OF).forEach(this::back);
        origins(contract, ContractLinks.OVERLAYS).forEach(this::back);
        under.getOrDefault(contract, Set.of()).forEach(this::throughSubcontract);
        holders(contract).forEach(holder -> {
            from(holder, ContractLinks.SUBCONTRACTS).forEach(this::throughSubcontract);
            if (saysNothingOfScope(contract)) {
                targets(holder, ServiceLinks.PROVIDES).forEach(this::back);
            }
        });
    }

    private void throughSubcontract(Link link) {
        var contract = link.find(ContractLinks.UNDER_CONTRACT);
        contract.ifPresent(this::back);
        link.all(ContractLinks.SUBCONTRACTED_SERVICES).forEach(this::back);
        if (!link.has(ContractLinks.SUBCONTRACTED_SERVICES)
                && contract.filter(c -> !saysNothingOfScope(c)).isEmpty()) {
            targets(link.to(), ServiceLinks.PROVIDES).forEach(this::back);
        }
    }

    private Stream<NodeId> holders(NodeId contract) {
        return Stream.concat(origins(contract, ContractLinks.PARTY_TO), origins(contract, ContractLinks.HOLDS_CONTRACT))
                .distinct();
    }

    private boolean saysNothingOfScope(NodeId contract) {
        return asAt.network()
                .linksTo(contract, ServiceLinks.IN_SCOPE_OF)
                .findAny()
                .isEmpty();
    }

    private Stream<Link> from(NodeId id, LinkType type) {
        return asAt.linksFrom(id, type).filter(counts);
    }

    private Stream<NodeId> targets(NodeId id, LinkType type) {
        return from(id, type).map(Link::to);
    }

    private Stream<NodeId> origins(NodeId id, LinkType type) {
        return asAt.linksTo(id, type).filter(counts).map(Link::from);
    }
}
