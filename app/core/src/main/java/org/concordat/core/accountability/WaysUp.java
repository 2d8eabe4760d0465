package org.concordat.core.accountability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.core.accountability.AccountabilityChain.Step;
import org.concordat.core.accountability.AccountabilityChain.Way;

/** The single steps up from a service, a contract, a budget or a body. */
final class WaysUp {

    private final AsAt asAt;
    private final Predicate<Link> counts;
    private final Map<NodeId, List<Link>> namingService = new HashMap<>();
    private final Map<NodeId, List<Link>> underContract = new HashMap<>();
    private final Map<NodeId, List<Node>> pathways = new HashMap<>();

    WaysUp(AsAt asAt, Predicate<Link> counts) {
        this.asAt = asAt;
        this.counts = counts;
        asAt.links(ContractLinks.SUBCONTRACTS).filter(counts).forEach(this::add);
        asAt.nodes(Services.PATHWAY).forEach(p -> p.all(Services.STEPS).forEach(s -> put(pathways, s, p)));
    }

    private void add(Link subcontract) {
        subcontract.all(ContractLinks.SUBCONTRACTED_SERVICES).forEach(s -> put(namingService, s, subcontract));
        subcontract.find(ContractLinks.UNDER_CONTRACT).ifPresent(c -> put(underContract, c, subcontract));
    }

    private static <T> void put(Map<NodeId, List<T>> map, NodeId id, T item) {
        map.computeIfAbsent(id, i -> new ArrayList<>()).add(item);
    }

    /** The steps up from the service that is asked about; of its parts too, as what holds for a part is taken to hold for the whole. */
    Stream<Step> fromService(Node service) {
        return Stream.concat(fromCare(service), origins(service, PlaceLinks.PART_OF, Way.WITH_PART));
    }

    /** The steps up from where a step has led to. */
    Stream<Step> from(Step before) {
        var node = before.to();
        if (node.isA(Services.SERVICE) || node.isA(Services.PATHWAY)) {
            return fromCare(node);
        }
        if (node.isA(Contracts.CONTRACT)) {
            return fromContract(node);
        }
        if (node.isA(Money.BUDGET)) {
            return fromBudget(node);
        }
        return fromBody(node, before.way());
    }

    private Stream<Step> fromCare(Node care) {
        return concat(
                origins(care, ContractLinks.COMMISSIONS, Way.COMMISSIONED_BY),
                scope(care),
                namingService.getOrDefault(care.id(), List.of()).stream().flatMap(this::throughSubcontract),
                targets(care, PlaceLinks.PART_OF, Way.PART_OF),
                pathways.getOrDefault(care.id(), List.of()).stream().map(p -> new Step(Way.PART_OF, p, null)),
                origins(care, ServiceLinks.PROVIDES, Way.PROVIDED_BY));
    }

    private Stream<Step> scope(Node care) {
        return from(care, ServiceLinks.IN_SCOPE_OF)
                .map(l -> new Step(asAt.to(l).isA(Money.BUDGET) ? Way.PAID_FROM : Way.UNDER, asAt.to(l), l));
    }

    private Stream<Step> throughSubcontract(Link link) {
        return asAt.referred(link, ContractLinks.UNDER_CONTRACT)
                .map(c -> Stream.of(new Step(Way.UNDER, c, link)))
                .orElseGet(() -> Stream.of(new Step(Way.SUBCONTRACTED_BY, asAt.from(link), link)));
    }

    private Stream<Step> fromContract(Node contract) {
        return concat(
                origins(contract, ContractLinks.COMMISSIONS, Way.COMMISSIONED_BY),
                parties(contract),
                origins(contract, MoneyLinks.FUNDS, Way.FUNDED_BY),
                targets(contract, PlaceLinks.PART_OF, Way.PART_OF),
                targets(contract, ContractLinks.OVERLAYS, Way.ON_TOP_OF),
                underContract.getOrDefault(contract.id(), List.of()).stream()
                        .map(l -> new Step(Way.SUBCONTRACTED_BY, asAt.from(l), l)));
    }

    private Stream<Step> parties(Node contract) {
        return Stream.of(ContractLinks.PARTY_TO, ContractLinks.HOLDS_CONTRACT)
                .flatMap(type -> to(contract, type))
                .map(l -> new Step(
                        AsAt.isAny(asAt.from(l), Accountability.BUYERS) ? Way.AGREED_WITH : Way.HELD_BY,
                        asAt.from(l),
                        l));
    }

    private Stream<Step> fromBudget(Node budget) {
        return concat(
                origins(budget, MoneyLinks.FUNDS, Way.FUNDED_BY),
                origins(budget, MoneyLinks.HOLDS_BUDGET, Way.HELD_BY),
                targets(budget, PlaceLinks.PART_OF, Way.PART_OF));
    }

    private Stream<Step> fromBody(Node body, Way arrival) {
        var direct = Stream.concat(
                origins(body, ContractLinks.COMMISSIONS, Way.COMMISSIONED_BY),
                origins(body, MoneyLinks.FUNDS, Way.FUNDED_BY));
        return switch (arrival) {
            case PROVIDED_BY -> concat(direct, contracts(body, true), subcontracts(body));
            case SUBCONTRACTED_BY -> concat(direct, contracts(body, false), subcontracts(body));
            default -> direct;
        };
    }

    /** The contracts that a body is bound by; of its own services only those that say nothing of their scope. */
    private Stream<Step> contracts(Node body, boolean onlySilent) {
        return Stream.of(ContractLinks.PARTY_TO, ContractLinks.HOLDS_CONTRACT)
                .flatMap(type -> targets(body, type, Way.UNDER))
                .filter(s -> !onlySilent || saysNothingOfScope(s.to()));
    }

    /** The sub-contracts by which a body works, where they say nothing of services. */
    private Stream<Step> subcontracts(Node body) {
        return to(body, ContractLinks.SUBCONTRACTS)
                .filter(l -> !l.has(ContractLinks.SUBCONTRACTED_SERVICES))
                .filter(l -> asAt.referred(l, ContractLinks.UNDER_CONTRACT)
                        .filter(c -> !saysNothingOfScope(c))
                        .isEmpty())
                .flatMap(this::throughSubcontract);
    }

    private boolean saysNothingOfScope(Node contract) {
        return asAt.network()
                .linksTo(contract.id(), ServiceLinks.IN_SCOPE_OF)
                .findAny()
                .isEmpty();
    }

    private Stream<Step> targets(Node node, LinkType type, Way way) {
        return from(node, type).map(l -> new Step(way, asAt.to(l), l));
    }

    private Stream<Step> origins(Node node, LinkType type, Way way) {
        return to(node, type).map(l -> new Step(way, asAt.from(l), l));
    }

    private Stream<Link> from(Node node, LinkType type) {
        return asAt.linksFrom(node, type).filter(counts);
    }

    private Stream<Link> to(Node node, LinkType type) {
        return asAt.linksTo(node, type).filter(counts);
    }

    @SafeVarargs
    private static Stream<Step> concat(Stream<Step>... parts) {
        return Stream.of(parts).flatMap(s -> s);
    }
}
