package org.concordat.api.view;

import java.util.Set;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.NodeType;
import org.jspecify.annotations.Nullable;

/**
 * Nodes or links of some types.
 *
 * @param types the ids of the types, those of node types with their subtypes; empty for all
 * @since 0.1.0
 */
public record Scope(Of of, Set<String> types) {

    /** Which of the two. */
    public enum Of {
        NODES,
        LINKS
    }

    public static final Scope ALL_NODES = new Scope(Of.NODES, Set.of());
    public static final Scope ALL_LINKS = new Scope(Of.LINKS, Set.of());

    public Scope {
        types = Set.copyOf(types);
    }

    public static Scope nodes(String... types) {
        return new Scope(Of.NODES, Set.of(types));
    }

    public static Scope links(String... types) {
        return new Scope(Of.LINKS, Set.of(types));
    }

    public boolean isOfLinks() {
        return of == Of.LINKS;
    }

    /** Whether an element is one of them. */
    public boolean includes(Element element) {
        if (element instanceof Node node) {
            return of == Of.NODES && (types.isEmpty() || isOne(node.type()));
        }
        return of == Of.LINKS
                && (types.isEmpty() || types.contains(((Link) element).type().id()));
    }

    private boolean isOne(NodeType type) {
        for (@Nullable NodeType at = type; at != null; at = at.parent().orElse(null)) {
            if (types.contains(at.id())) {
                return true;
            }
        }
        return false;
    }
}
