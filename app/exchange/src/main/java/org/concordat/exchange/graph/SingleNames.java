package org.concordat.exchange.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.concordat.api.network.Node;
import org.concordat.exchange.export.Labels;

/** Names for readers that take nodes of one name for one node: a number stands behind each name that several share. */
public final class SingleNames {

    private final UnaryOperator<String> form;
    private final Map<String, Integer> shared = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param form how a name is written in the file; names that come to the same are shared */
    public SingleNames(Iterable<Node> nodes, UnaryOperator<String> form) {
        this.form = form;
        for (var node : nodes) {
            shared.merge(formed(node), 1, Integer::sum);
        }
        shared.forEach((name, count) -> {
            if (count == 1) {
                taken.add(name);
            }
        });
        shared.values().removeIf(count -> count == 1);
        shared.replaceAll((name, count) -> 0);
    }

    private String formed(Node node) {
        var name = form.apply(Labels.of(node));
        return name.isBlank() ? form.apply(node.type().label()) : name;
    }

    /** The name of the next node; each node is asked about once, in one order. */
    public String next(Node node) {
        var name = formed(node);
        if (!shared.containsKey(name)) {
            return name;
        }
        String numbered;
        do {
            numbered = name + " (" + shared.merge(name, 1, Integer::sum) + ")";
        } while (!taken.add(numbered));
        return numbered;
    }
}
