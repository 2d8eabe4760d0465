package org.concordat.core.accountability;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;

/**
 * Which services have a provider on a day. A service also counts as provided when it is sub-contracted, when the whole that it is part of
 * is provided, or when a part of it is.
 */
public final class ProvidedServices {

    private final Map<Footing, Set<NodeId>> provided;

    private ProvidedServices(Map<Footing, Set<NodeId>> provided) {
        this.provided = provided;
    }

    public static ProvidedServices of(AsAt asAt) {
        var parts = ServiceParts.of(asAt);
        var provided = new EnumMap<Footing, Set<NodeId>>(Footing.class);
        for (var footing : Footing.values()) {
            provided.put(footing, parts.around(directly(footing, asAt)));
        }
        return new ProvidedServices(provided);
    }

    /** Whether something as firm as the service itself provides it. */
    public boolean include(Node service, Footing footing) {
        return provided.getOrDefault(footing, Set.of()).contains(service.id());
    }

    private static Set<NodeId> directly(Footing footing, AsAt asAt) {
        var provided = new HashSet<NodeId>();
        asAt.links(ServiceLinks.PROVIDES)
                .filter(l -> footing.isCarriedBy(l, asAt))
                .forEach(l -> provided.add(l.to()));
        asAt.links(ContractLinks.SUBCONTRACTS)
                .filter(l -> footing.isCarriedBy(l, asAt))
                .forEach(l -> provided.addAll(subcontracted(l, asAt)));
        return provided;
    }

    /** The services that a sub-contract names, else those in the scope of the contract under which it stands. */
    public static List<NodeId> subcontracted(Link link, AsAt asAt) {
        var named = link.all(ContractLinks.SUBCONTRACTED_SERVICES);
        return named.isEmpty()
                ? link.find(ContractLinks.UNDER_CONTRACT).stream()
                        .flatMap(contract -> asAt.linksTo(contract, ServiceLinks.IN_SCOPE_OF))
                        .map(Link::from)
                        .toList()
                : named;
    }
}
