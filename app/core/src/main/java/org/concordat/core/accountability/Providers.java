package org.concordat.core.accountability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;

/** Who gives a service on a day: who provides it, and to whom it is sub-contracted. */
public final class Providers {

    private final AsAt asAt;
    private final Map<NodeId, List<Link>> subcontracts = new HashMap<>();

    private Providers(AsAt asAt) {
        this.asAt = asAt;
    }

    public static Providers of(AsAt asAt) {
        var providers = new Providers(asAt);
        asAt.links(ContractLinks.SUBCONTRACTS)
                .forEach(l -> ProvidedServices.subcontracted(l, asAt)
                        .forEach(s -> providers
                                .subcontracts
                                .computeIfAbsent(s, id -> new ArrayList<>())
                                .add(l)));
        return providers;
    }

    /** The links that say so and are firm enough for the service. */
    public List<Link> links(Node service, Footing footing) {
        return Stream.concat(
                        asAt.linksTo(service, ServiceLinks.PROVIDES),
                        subcontracts.getOrDefault(service.id(), List.of()).stream())
                .filter(l -> footing.isCarriedBy(l, asAt))
                .toList();
    }

    /** The providers that these links name, each once. */
    public List<Node> named(List<Link> links) {
        return links.stream()
                .map(l -> l.is(ServiceLinks.PROVIDES) ? asAt.from(l) : asAt.to(l))
                .distinct()
                .toList();
    }

    /** Everybody who gives the service, meant or in force, each once. */
    public List<Node> of(Node service) {
        return named(links(service, Footing.NOT_SAID));
    }
}
