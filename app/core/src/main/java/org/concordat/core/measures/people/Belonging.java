package org.concordat.core.measures.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;

/** The partnerships and groups that a practice or a group belongs to on a day, by itself or through another. */
public final class Belonging {

    private final AsAt asAt;
    private final Map<NodeId, Set<Node>> known = new HashMap<>();

    public Belonging(AsAt asAt) {
        this.asAt = asAt;
    }

    /** All of them, at whatever remove, each once; the node itself is not among them. */
    public Set<Node> of(Node node) {
        var all = new LinkedHashSet<>(above(node, new HashSet<>()));
        all.removeIf(n -> n.id().equals(node.id()));
        return all;
    }

    private Set<Node> above(Node node, Set<NodeId> onTheWay) {
        var before = known.get(node.id());
        if (before != null) {
            return before;
        }
        var above = new LinkedHashSet<Node>();
        if (onTheWay.add(node.id())) {
            directly(node).forEach(body -> {
                above.add(body);
                above.addAll(above(body, onTheWay));
            });
            onTheWay.remove(node.id());
        }
        if (onTheWay.isEmpty()) {
            // Within a ring of memberships only the first one asked has seen all of it.
            known.put(node.id(), above);
        }
        return above;
    }

    /** What the node itself is a member of or is run by. */
    Stream<Node> directly(Node node) {
        return Stream.concat(
                        asAt.targets(node, MembershipLinks.MEMBER_OF).stream(),
                        asAt.origins(node, PlaceLinks.OPERATES).stream())
                .filter(n -> n.isA(Partnerships.PARTNERSHIP) || n.isA(GeneralPractice.GP_GROUP));
    }
}
