package org.concordat.core.sections.services;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Money;
import org.concordat.api.core.MoneyLinks;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.core.accountability.Accountability;
import org.concordat.core.accountability.Footing;
import org.concordat.core.accountability.Providers;
import org.concordat.core.measures.money.MoneyFlows;
import org.concordat.core.measures.words.ByName;

/** Finds who gives services and who pays for them. */
final class GiversAndPayers {

    private final AsAt asAt;
    private final Providers providers;
    private final MoneyFlows flows;

    GiversAndPayers(AsAt asAt) {
        this.asAt = asAt;
        providers = Providers.of(asAt);
        flows = new MoneyFlows(asAt);
    }

    Involved of(Node service) {
        var links = giving(service);
        var inForce = providers.named(links.stream().filter(asAt::isInForce).toList());
        return new Involved(
                service, sorted(providers.named(links).stream()), inForce, paying(service), waysOfPaying(service));
    }

    /** Who is said to give just this service, else the one to whom a contract with it in scope is sub-contracted; several of these may share it in any way. */
    private List<Link> giving(Node service) {
        var all = providers.links(service, Footing.NOT_SAID);
        var named = all.stream()
                .filter(l -> l.is(ServiceLinks.PROVIDES)
                        || l.all(ContractLinks.SUBCONTRACTED_SERVICES).contains(service.id()))
                .toList();
        return !named.isEmpty() ? named : providers.named(all).size() == 1 ? all : List.of();
    }

    /** Commissioners who do so directly, and contracts and budgets with the service in scope: several who pay into one are no doubling. */
    private int waysOfPaying(Node service) {
        var funds = asAt.targets(service, ServiceLinks.IN_SCOPE_OF).stream()
                .filter(flows::movesMoney)
                .toList();
        var direct = asAt.origins(service, ContractLinks.COMMISSIONS).stream()
                .filter(c -> funds.stream().noneMatch(f -> payers(f).anyMatch(c::equals)))
                .count();
        return funds.size() + (int) direct;
    }

    private List<Node> paying(Node service) {
        var pathways = asAt.targets(service, PlaceLinks.PART_OF).stream().filter(n -> n.isA(Services.PATHWAY));
        return sorted(Stream.concat(Stream.of(service), pathways)
                .flatMap(care -> Stream.concat(
                        asAt.origins(care, ContractLinks.COMMISSIONS).stream(),
                        asAt.targets(care, ServiceLinks.IN_SCOPE_OF).stream().flatMap(this::payers))));
    }

    /** Those who pay into a contract or budget, through other budgets, too. */
    private Stream<Node> payers(Node money) {
        var holding =
                money.isA(Money.BUDGET) ? asAt.origins(money, MoneyLinks.HOLDS_BUDGET).stream() : Stream.<Node>empty();
        return Stream.concat(flows.payers(money).stream(), holding)
                .flatMap(p -> p.isA(Money.BUDGET) && !p.equals(money) ? flows.payers(p).stream() : Stream.of(p))
                .filter(p -> AsAt.isAny(p, Accountability.BUYERS));
    }

    private static List<Node> sorted(Stream<Node> nodes) {
        return nodes.distinct().sorted(ByName.ORDER).toList();
    }
}
