package org.concordat.api.reading;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.GovernanceLinks;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.LinkType;

/**
 * Who belongs to a partnership or a group of practices on a day. Where a partnership names no members of its own but is governed by another one, such as an alliance,
 * the members of that one are meant.
 *
 * @param all members, owners and key providers, each once, in the order found
 * @since 0.1.0
 */
public record Members(AsAt asAt, List<Node> all) {

    private static final List<LinkType> BELONGING =
            List.of(MembershipLinks.MEMBER_OF, MembershipLinks.OWNS, MembershipLinks.KEY_PROVIDER_IN);

    public static Members of(Node body, AsAt asAt) {
        var own = belongingTo(body, asAt);
        if (!own.isEmpty()) {
            return new Members(asAt, own);
        }
        return new Members(
                asAt,
                asAt.targets(body, GovernanceLinks.GOVERNED_BY).stream()
                        .filter(n -> n.isA(Partnerships.PARTNERSHIP))
                        .flatMap(n -> belongingTo(n, asAt).stream())
                        .distinct()
                        .toList());
    }

    private static List<Node> belongingTo(Node body, AsAt asAt) {
        var joined = BELONGING.stream().flatMap(type -> asAt.origins(body, type).stream());
        return Stream.concat(joined, operated(body, asAt)).distinct().toList();
    }

    /** The practices that a group runs are its members. */
    private static Stream<Node> operated(Node body, AsAt asAt) {
        return body.isA(GeneralPractice.GP_GROUP) ? asAt.targets(body, PlaceLinks.OPERATES).stream() : Stream.empty();
    }

    public boolean include(Node node) {
        return all.stream().anyMatch(m -> m.id().equals(node.id()));
    }

    /** Practices and groups of practices among the members. */
    public List<Node> generalPractice() {
        return all.stream()
                .filter(n -> n.isA(GeneralPractice.GP_PRACTICE) || n.isA(GeneralPractice.GP_GROUP))
                .toList();
    }

    /** Those that give care: members that do not commission. */
    public List<Node> nonCommissioners() {
        return all.stream().filter(n -> !n.isA(Organisations.COMMISSIONER)).toList();
    }

    /** The practices that belong, by themselves or through a group or a partnership, each once. */
    public List<Node> practices() {
        return practicesAmong(all);
    }

    /** The practices of a group, those of its groups included; of a practice, itself. */
    public List<Node> practicesOf(Node member) {
        return practicesAmong(List.of(member));
    }

    private List<Node> practicesAmong(Collection<Node> members) {
        Map<NodeId, Node> practices = new LinkedHashMap<>();
        Set<NodeId> seen = new LinkedHashSet<>();
        var waiting = new ArrayDeque<>(members);
        while (!waiting.isEmpty()) {
            var node = waiting.remove();
            if (node.isA(GeneralPractice.GP_PRACTICE)) {
                practices.putIfAbsent(node.id(), node);
            } else if (seen.add(node.id())) {
                within(node).forEach(waiting::add);
            }
        }
        return List.copyOf(practices.values());
    }

    private Stream<Node> within(Node body) {
        return Stream.concat(asAt.origins(body, MembershipLinks.MEMBER_OF).stream(), operated(body, asAt));
    }
}
