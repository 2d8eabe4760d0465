package org.concordat.primarycarehome.population;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.AsAt;

/** By which memberships in force the practices of a home belong to it: of its own, or through a group. */
record Belonging(AsAt asAt, Map<Node, Link> first) {

    /** Each practice with the link by which it joins the home or the group within it. */
    static Belonging to(Node home, AsAt asAt) {
        var found = new Belonging(asAt, new LinkedHashMap<>());
        found.collect(home, List.of(home));
        return found;
    }

    private void collect(Node body, List<Node> path) {
        inForce(body).forEach(link -> {
            var member = asAt.from(link);
            if (member.isA(GeneralPractice.GP_PRACTICE)) {
                first.putIfAbsent(member, link);
            } else if (!path.contains(member)) {
                collect(member, Stream.concat(path.stream(), Stream.of(member)).toList());
            }
        });
    }

    private Stream<Link> inForce(Node body) {
        return asAt.linksTo(body, MembershipLinks.MEMBER_OF).filter(asAt::isInForce);
    }

    /** Practices and groups that join a body themselves. */
    static List<Node> direct(Node body, AsAt asAt) {
        return asAt.linksTo(body, MembershipLinks.MEMBER_OF)
                .filter(asAt::isInForce)
                .map(asAt::from)
                .filter(n -> AsAt.isAny(n, GeneralPractice.NODE_TYPES))
                .distinct()
                .toList();
    }

    List<Node> practices() {
        return List.copyOf(first.keySet());
    }

    Optional<Link> link(Node practice) {
        return Optional.ofNullable(first.get(practice));
    }
}
