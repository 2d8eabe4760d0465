package org.concordat.core.measures.services;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;
import org.concordat.api.reading.Members;

/**
 * Who is inside a partnership or a group: it and its members that do not commission, with their practices.
 *
 * @param ids each once
 */
public record Circle(Set<NodeId> ids, AsAt asAt) {

    public static Circle of(Node body, AsAt asAt) {
        var members = Members.of(body, asAt);
        return new Circle(
                Stream.of(Stream.of(body), members.nonCommissioners().stream(), members.practices().stream())
                        .flatMap(n -> n)
                        .map(Node::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                asAt);
    }

    /** A service is inside where somebody inside provides it. */
    public boolean has(Node node) {
        return ids.contains(node.id())
                || node.isA(Services.SERVICE)
                        && asAt.origins(node, ServiceLinks.PROVIDES).stream().anyMatch(p -> ids.contains(p.id()));
    }
}
