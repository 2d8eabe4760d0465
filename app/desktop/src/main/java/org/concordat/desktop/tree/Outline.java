package org.concordat.desktop.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.desktop.desk.Names;

/** The network by type: supertypes above their subtypes, nodes by name. Types without nodes are left out. */
final class Outline {

    private static final Comparator<Twig> BY_LABEL = Comparator.comparing(Twig::label, String.CASE_INSENSITIVE_ORDER);

    private final Map<NodeType, List<Twig>> nodes = new LinkedHashMap<>();
    private final Map<NodeType, Set<NodeType>> subtypes = new LinkedHashMap<>();
    private final Set<NodeType> tops = new LinkedHashSet<>();

    private Outline() {}

    /** @param query what names or types must contain; empty for all */
    static List<Twig> of(Network network, String query) {
        var outline = new Outline();
        var names = new Names(network);
        var sought = query.toLowerCase(Locale.ROOT).strip();
        for (var node : network.nodes()) {
            var name = names.of(node);
            if (matches(sought, name, node)) {
                outline.add(node, name);
            }
        }
        return outline.tops.stream().map(outline::twig).sorted(BY_LABEL).toList();
    }

    private static boolean matches(String sought, String name, Node node) {
        return name.toLowerCase(Locale.ROOT).contains(sought)
                || node.type().label().toLowerCase(Locale.ROOT).contains(sought);
    }

    private void add(Node node, String name) {
        nodes.computeIfAbsent(node.type(), t -> new ArrayList<>()).add(new Twig.OfNode(node.id(), node.type(), name));
        NodeType type = node.type();
        while (type.parent().isPresent()) {
            var parent = type.parent().get();
            subtypes.computeIfAbsent(parent, t -> new LinkedHashSet<>()).add(type);
            type = parent;
        }
        tops.add(type);
    }

    private Twig twig(NodeType type) {
        var subs =
                subtypes.getOrDefault(type, Set.of()).stream().map(this::twig).sorted(BY_LABEL);
        var own = nodes.getOrDefault(type, List.of()).stream().sorted(BY_LABEL);
        var children = Stream.concat(subs, own).toList();
        return new Twig.OfType(type, children.stream().mapToInt(Outline::count).sum(), children);
    }

    private static int count(Twig twig) {
        return twig instanceof Twig.OfType typed ? typed.count() : 1;
    }
}
