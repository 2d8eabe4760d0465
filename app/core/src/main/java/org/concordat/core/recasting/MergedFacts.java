package org.concordat.core.recasting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Alias;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;

/**
 * The facts of several nodes made one. Lists and codes come together; of any other fact on which they differ, one is taken: that of the
 * node that was chosen, or else the first that has one. Names that lose become other names.
 *
 * @param nodes the one that stays, then the others
 * @param choices whose value is taken, by attribute
 */
record MergedFacts(List<Node> nodes, Map<String, NodeId> choices) {

    MergedFacts {
        nodes = List.copyOf(nodes);
        choices = Map.copyOf(choices);
    }

    /** The facts on which they differ and of which only one can be taken: by attribute the value of each node that has one. */
    Map<String, Map<NodeId, Object>> conflicts() {
        var conflicts = new LinkedHashMap<String, Map<NodeId, Object>>();
        for (var id : attributes()) {
            var values = values(id);
            if (conflict(List.copyOf(values.values()))) {
                conflicts.put(id, values);
            }
        }
        return conflicts;
    }

    /** Lists never are in conflict, codes only if they differ in one scheme, anything else if it differs. */
    private static boolean conflict(List<Object> values) {
        if (values.stream().allMatch(Map.class::isInstance)) {
            var codes = new HashMap<Object, Object>();
            return values.stream()
                    .flatMap(value -> ((Map<?, ?>) value).entrySet().stream())
                    .anyMatch(code ->
                            !code.getValue().equals(codes.computeIfAbsent(code.getKey(), k -> code.getValue())));
        }
        return Set.copyOf(values).size() > 1 && !values.stream().allMatch(List.class::isInstance);
    }

    private TreeSet<String> attributes() {
        var ids = new TreeSet<String>();
        nodes.forEach(node -> ids.addAll(node.facts().asMap().keySet()));
        return ids;
    }

    private Map<NodeId, Object> values(String id) {
        var values = new LinkedHashMap<NodeId, Object>();
        nodes.forEach(node -> {
            var value = node.facts().raw(id);
            if (value != null) {
                values.put(node.id(), value);
            }
        });
        return values;
    }

    Facts facts() {
        var facts = new TreeMap<String, Object>();
        for (var id : attributes()) {
            facts.put(id, together(id, values(id)));
        }
        var merged = Facts.ofChecked(facts);
        var aliases = aliases(merged.get(Core.NAME, ""));
        return aliases.isEmpty() ? merged : merged.with(Core.ALIASES, aliases);
    }

    private Object together(String id, Map<NodeId, Object> values) {
        var all = values.values();
        if (all.stream().allMatch(List.class::isInstance)) {
            return all.stream()
                    .flatMap(value -> ((List<?>) value).stream())
                    .distinct()
                    .toList();
        }
        if (all.stream().allMatch(Map.class::isInstance)) {
            var together = new HashMap<>();
            all.forEach(value -> ((Map<?, ?>) value).forEach(together::putIfAbsent));
            together.putAll((Map<?, ?>) chosen(id, values));
            return Map.copyOf(together);
        }
        return chosen(id, values);
    }

    private Object chosen(String id, Map<NodeId, Object> values) {
        var choice = choices.get(id);
        var value = choice == null ? null : values.get(choice);
        return value == null ? values.values().iterator().next() : value;
    }

    private List<Alias> aliases(String name) {
        var aliases = new ArrayList<Alias>();
        var known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.add(name);
        nodes.stream()
                .flatMap(node ->
                        Stream.concat(node.all(Core.ALIASES).stream(), node.find(Core.NAME).map(Alias::of).stream()))
                .filter(alias -> !alias.name().isBlank() && known.add(alias.name()))
                .forEach(aliases::add);
        return aliases;
    }
}
