package org.concordat.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Lifetimes;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements of a network that incoming ones are: a node by a code of a register, else by its id; a link by its id, else by its
 * type, its ends and its time.
 */
final class Matcher {

    private final Network network;
    private final Consumer<String> remarks;
    private final Map<String, List<Node>> byCode = new HashMap<>();
    private final Set<LinkId> taken = new HashSet<>();

    /** @param remarks is told what a person should know, in words */
    Matcher(Network network, Consumer<String> remarks) {
        this.network = network;
        this.remarks = remarks;
        network.nodes()
                .forEach(node -> keys(node)
                        .forEach(key -> byCode.computeIfAbsent(key, k -> new ArrayList<>(1))
                                .add(node)));
    }

    private static Stream<String> keys(Node node) {
        return new TreeMap<>(node.get(Core.EXTERNAL_IDS, Map.of()))
                .entrySet().stream().map(e -> e.getKey() + ":" + e.getValue());
    }

    /** The node of the network that an incoming node is, or null. */
    @Nullable
    Node find(Node incoming) {
        var named = network.node(incoming.id());
        return keys(incoming)
                .map(key -> found(key, incoming))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> named != null && mayBe(named, incoming) ? named : null);
    }

    private @Nullable Node found(String key, Node incoming) {
        var alike = byCode.getOrDefault(key, List.of()).stream()
                .filter(node -> areRelated(node.type(), incoming.type()))
                .sorted(Comparator.comparing((Node node) -> !node.id().equals(incoming.id()))
                        .thenComparing(node -> !node.type().equals(incoming.type()))
                        .thenComparing(Node::id))
                .toList();
        if (alike.size() > 1) {
            var chosen = alike.get(0);
            remarks.accept(IntakeTexts.of(
                    "remark.sameCode",
                    alike.size(),
                    key.replace(':', ' '),
                    name(chosen),
                    chosen.id().value()));
        }
        return alike.isEmpty() ? null : alike.get(0);
    }

    private static String name(Node node) {
        return node.get(Core.NAME, node.type().label());
    }

    /** Whether they can be one thing; a population may carry the code of the practice whose list it is. */
    private static boolean areRelated(NodeType one, NodeType other) {
        return root(one).equals(root(other));
    }

    private static NodeType root(NodeType type) {
        return type.parent().map(Matcher::root).orElse(type);
    }

    /** Whether a node with the same id can be meant: it is of a like type, and no register has two codes for it. */
    private static boolean mayBe(Node here, Node incoming) {
        var codes = here.get(Core.EXTERNAL_IDS, Map.of());
        return areRelated(here.type(), incoming.type())
                && incoming.get(Core.EXTERNAL_IDS, Map.of()).entrySet().stream()
                        .allMatch(e ->
                                codes.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
    }

    /** The link of the network that an incoming link, between nodes of the network, is; or null. Each is found once. */
    @Nullable
    Link find(Link incoming) {
        var here = network.linksFrom(incoming.from()).stream()
                .filter(l -> l.to().equals(incoming.to()) && l.is(incoming.type()))
                .filter(l -> !taken.contains(l.id()))
                .filter(l -> l.id().equals(incoming.id()) || overlap(l, incoming))
                .min(Comparator.comparing((Link l) -> !l.id().equals(incoming.id()))
                        .thenComparing(Link::id));
        here.ifPresent(l -> taken.add(l.id()));
        return here.orElse(null);
    }

    /** A practice may leave a network and join it again: two times that do not meet are two links. */
    private static boolean overlap(Link one, Link other) {
        return !Lifetimes.earliest(one).isAfter(Lifetimes.latest(other))
                && !Lifetimes.earliest(other).isAfter(Lifetimes.latest(one));
    }

    /** The id itself, or with a number where another node has it. */
    NodeId free(NodeId id, Set<NodeId> used) {
        var candidate = id;
        for (int i = 2; network.node(candidate) != null || used.contains(candidate); i++) {
            candidate = new NodeId(id.value() + "-" + i);
        }
        return candidate;
    }

    /** The id itself, or with a number where another link has it. */
    LinkId free(LinkId id, Set<LinkId> used) {
        var candidate = id;
        for (int i = 2; network.link(candidate) != null || used.contains(candidate); i++) {
            candidate = new LinkId(id.value() + "-" + i);
        }
        return candidate;
    }
}
