package org.concordat.mcp.partnership;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.network.Node;

/** Which services a contract covers: those in its scope and those on a pathway in its scope. */
final class ServicesInScope {

    private ServicesInScope() {}

    static List<Node> of(Node contract, AsAt asAt) {
        var services = new LinkedHashSet<Node>();
        for (var care : asAt.origins(contract, ServiceLinks.IN_SCOPE_OF)) {
            if (care.isA(Services.PATHWAY)) {
                onPathway(care, asAt).forEach(services::add);
            } else {
                services.add(care);
            }
        }
        return List.copyOf(services);
    }

    private static Stream<Node> onPathway(Node pathway, AsAt asAt) {
        var steps = pathway.all(Services.STEPS).stream()
                .flatMap(id -> asAt.network().find(id).stream())
                .filter(asAt::stands);
        return Stream.concat(steps, asAt.origins(pathway, PlaceLinks.PART_OF).stream())
                .filter(n -> n.isA(Services.SERVICE));
    }
}
