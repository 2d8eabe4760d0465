package org.concordat.core.accountability;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.NodeId;
import org.concordat.api.reading.AsAt;

/**
 * Which services are parts of which: through "is part of", and as steps of a pathway. What holds for a whole holds for its parts, and
 * what holds for one part is taken to hold for the whole, but never from part to sister part.
 */
public final class ServiceParts {

    private final Map<NodeId, Set<NodeId>> parts = new HashMap<>();
    private final Map<NodeId, Set<NodeId>> wholes = new HashMap<>();

    private ServiceParts() {}

    public static ServiceParts of(AsAt asAt) {
        var found = new ServiceParts();
        asAt.links(PlaceLinks.PART_OF)
                .filter(l -> asAt.from(l).isA(Services.SERVICE))
                .forEach(l -> found.add(l.from(), l.to()));
        asAt.nodes(Services.PATHWAY).forEach(p -> p.all(Services.STEPS).forEach(step -> found.add(step, p.id())));
        return found;
    }

    private void add(NodeId part, NodeId whole) {
        parts.computeIfAbsent(whole, id -> new HashSet<>()).add(part);
        wholes.computeIfAbsent(part, id -> new HashSet<>()).add(whole);
    }

    /** The services directly named, all their parts and all the wholes that they are part of. */
    public Set<NodeId> around(Collection<NodeId> services) {
        var around = reach(services, parts);
        around.addAll(reach(services, wholes));
        return around;
    }

    /** The parts and the steps of a service or pathway, direct ones only. */
    public Set<NodeId> partsOf(NodeId whole) {
        return parts.getOrDefault(whole, Set.of());
    }

    private static Set<NodeId> reach(Collection<NodeId> start, Map<NodeId, Set<NodeId>> next) {
        var reached = new HashSet<>(start);
        var open = new ArrayDeque<>(List.copyOf(reached));
        while (!open.isEmpty()) {
            for (var id : next.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(id)) {
                    open.push(id);
                }
            }
        }
        return reached;
    }
}
