package org.concordat.core.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Remarks;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;

/**
 * The names, other names and codes of all nodes of a live network, to find those that a new name may mean. Making it takes time linear in
 * the nodes; each question and each edit about as long as one name is long. Belongs to the thread of its network.
 */
public final class NameIndex {

    private static final int MOST = 5;
    private static final String CODE = "code";

    private final Network network;
    private final Map<String, List<NodeId>> byKey = new HashMap<>();

    private NameIndex(Network network) {
        this.network = network;
    }

    /** The names of a network as it is now. */
    public static NameIndex of(Network network) {
        var index = new NameIndex(network);
        network.nodes().forEach(index::add);
        return index;
    }

    /** Keeps it in step with an edit that was made. */
    public void follow(Edit edit) {
        edit.leaves().forEach(leaf -> {
            if (leaf instanceof AddNode added) {
                add(added.node());
            } else if (leaf instanceof RemoveNode removed) {
                remove(removed.node());
            } else if (leaf instanceof ChangeNode changed
                    && !keys(changed.before()).equals(keys(changed.after()))) {
                remove(changed.before());
                add(changed.after());
            }
        });
    }

    private void add(Node node) {
        keys(node)
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(node.id()));
    }

    private void remove(Node node) {
        keys(node)
                .forEach(key -> byKey.computeIfPresent(key, (k, ids) -> {
                    ids.remove(node.id());
                    return ids.isEmpty() ? null : ids;
                }));
    }

    /** Those of a remark are none: nobody takes it for an organisation. */
    private static Set<String> keys(Node node) {
        var keys = new LinkedHashSet<String>();
        if (Remarks.isOne(node)) {
            return keys;
        }
        names(node).forEach(name -> keys.addAll(keys(node.type(), DistinctiveName.inFull(name))));
        node.get(Core.EXTERNAL_IDS, Map.of()).values().forEach(code -> keys.add(codeKey(code)));
        return keys;
    }

    private static Stream<String> names(Node node) {
        return Stream.concat(
                node.find(Core.NAME).stream(), node.all(Core.ALIASES).stream().map(Alias::name));
    }

    private static List<String> keys(NodeType type, DistinctiveName name) {
        return name.keys().stream().map(key -> type.id() + " " + key).toList();
    }

    private static String codeKey(String code) {
        return CODE + " " + code.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The nodes of the same type that are called as a node would be, or nearly so, and those of any type that have one of its codes, or the
     * name as a code: a few at most, the former first.
     *
     * @param node as it stands, or about to be drawn
     * @param name what it would be called
     */
    public List<Node> namesakes(Node node, String name) {
        if (Remarks.isOne(node)) {
            return List.of();
        }
        var typed = DistinctiveName.inFull(name);
        var found = new LinkedHashSet<Node>();
        keys(node.type(), typed).stream()
                .flatMap(this::nodes)
                .filter(other ->
                        names(other).anyMatch(own -> DistinctiveName.inFull(own).isLike(typed)))
                .limit(4L * MOST)
                .forEach(found::add);
        Stream.concat(Stream.of(name), node.get(Core.EXTERNAL_IDS, Map.of()).values().stream())
                .flatMap(code -> nodes(codeKey(code)).limit(MOST))
                .forEach(found::add);
        found.removeIf(other -> other.id().equals(node.id()));
        return found.stream().limit(MOST).toList();
    }

    private Stream<Node> nodes(String key) {
        return byKey.getOrDefault(key, List.of()).stream().map(network::node).flatMap(Stream::ofNullable);
    }
}
