package org.concordat.core.recasting;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;

/** Leads what refers to some nodes to another one. */
record References(Set<NodeId> from, NodeId to) {

    /** The facts with every reference led there; the same object if there is none. */
    Facts in(Facts facts) {
        var changed = new TreeMap<String, Object>();
        facts.forEach((id, value) -> {
            var led = led(value);
            if (led != value) {
                changed.put(id, led);
            }
        });
        if (changed.isEmpty()) {
            return facts;
        }
        var all = facts.asMap();
        all.putAll(changed);
        return Facts.ofChecked(all);
    }

    private Object led(Object value) {
        if (value instanceof NodeId id) {
            return at(id);
        }
        return value instanceof List<?> list && list.stream().anyMatch(from::contains)
                ? list.stream()
                        .map(item -> item instanceof NodeId id ? at(id) : item)
                        .distinct()
                        .toList()
                : value;
    }

    NodeId at(NodeId id) {
        return from.contains(id) ? to : id;
    }
}
