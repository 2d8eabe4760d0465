package org.concordat.desktop.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.desktop.desk.Desk;
import org.concordat.exchange.spreadsheet.TablePaste.Subject;
import org.jspecify.annotations.Nullable;

/** What a table can be about: the types that the network has, with how many there are, before all others. */
record Subjects(Desk desk) {

    List<Option<Subject>> nodes() {
        var options = new ArrayList<Option<Subject>>();
        options.add(Option.of(
                new Subject.Nodes(), all("types.nodes", desk.network().nodes().size())));
        this.<Subject>types(Subject.NodesOf::new).forEach(options::add);
        return options;
    }

    /** The types of nodes, each beneath what it is a kind of; first those that are there. */
    <T> List<Option<T>> types(Function<NodeType, T> value) {
        var counts = counts(desk.network());
        var options = new ArrayList<Option<T>>();
        var tree = new Tree(types(desk.vocabulary(), counts.keySet()));
        tree.visit(null, 0, (type, depth) -> {
            if (counts.containsKey(type)) {
                options.add(option(type, counts.get(type), depth, value));
            }
        });
        tree.visit(null, 0, (type, depth) -> {
            if (!counts.containsKey(type)) {
                options.add(option(type, 0, 0, value));
            }
        });
        return options;
    }

    private <T> Option<T> option(NodeType type, int count, int depth, Function<NodeType, T> value) {
        return new Option<>(value.apply(type), called(type, count), desk.icons().of(type), depth);
    }

    private static Set<NodeType> types(Vocabulary vocabulary, Set<NodeType> used) {
        var types = new HashSet<>(vocabulary.nodeTypes());
        types.addAll(used);
        return types;
    }

    /** How many nodes there are of each type, those of its subtypes with it. */
    private static Map<NodeType, Integer> counts(Network network) {
        var own = new HashMap<NodeType, Integer>();
        for (Node node : network.nodes()) {
            own.merge(node.type(), 1, Integer::sum);
        }
        var all = new HashMap<NodeType, Integer>();
        own.forEach((type, count) -> Stream.iterate(
                        type, t -> t != null, t -> t.parent().orElse(null))
                .forEach(t -> all.merge(t, count, Integer::sum)));
        return all;
    }

    List<Option<Subject>> links() {
        var counts = new HashMap<LinkType, Integer>();
        for (Link link : desk.network().links()) {
            counts.merge(link.type(), 1, Integer::sum);
        }
        var types = new HashSet<>(desk.vocabulary().linkTypes());
        types.addAll(counts.keySet());
        var options = new ArrayList<Option<Subject>>();
        options.add(Option.of(
                new Subject.Links(), all("types.links", desk.network().links().size())));
        types.stream()
                .sorted(Comparator.comparing((LinkType type) -> !counts.containsKey(type))
                        .thenComparing(LinkType::label, String.CASE_INSENSITIVE_ORDER))
                .map(type -> new Option<Subject>(
                        new Subject.LinksOf(type),
                        called(type, counts.getOrDefault(type, 0)),
                        desk.icons().of(type),
                        0))
                .forEach(options::add);
        return options;
    }

    /** What a table is about, with how many there are of it. */
    static String words(Subject subject, int count) {
        if (subject instanceof Subject.NodesOf nodes) {
            return called(nodes.type(), count);
        }
        if (subject instanceof Subject.LinksOf links) {
            return called(links.type(), count);
        }
        return all(subject instanceof Subject.Nodes ? "types.nodes" : "types.links", count);
    }

    private static String all(String key, int count) {
        return Texts.format(key, count);
    }

    private static String called(ElementType type, int count) {
        return count == 0 ? type.label() : Texts.format("type.count", type.label(), count);
    }

    /** Types beneath their parents. */
    private static final class Tree {

        private final Map<String, List<NodeType>> children = new HashMap<>();

        Tree(Set<NodeType> types) {
            types.stream()
                    .sorted(Comparator.comparing(NodeType::label, String.CASE_INSENSITIVE_ORDER))
                    .forEach(type -> children.computeIfAbsent(key(type.parent().orElse(null)), k -> new ArrayList<>())
                            .add(type));
        }

        private static String key(@Nullable NodeType type) {
            return type == null ? "" : type.id();
        }

        void visit(@Nullable NodeType parent, int depth, ObjIntConsumer<NodeType> visitor) {
            for (var type : children.getOrDefault(key(parent), List.of())) {
                visitor.accept(type, depth);
                visit(type, depth + 1, visitor);
            }
        }
    }
}
