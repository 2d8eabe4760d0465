package org.concordat.desktop.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Link;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.NodeType;

/** What can be asked of a matrix: which types are joined, in which ways, and which facts those have. Looks through the links. */
record MatrixChoices(Network network, Vocabulary vocabulary) {

    private static final Set<Kind.Name> FIGURES =
            EnumSet.of(Kind.Name.WHOLE, Kind.Name.DECIMAL, Kind.Name.MONEY, Kind.Name.OBSERVATIONS);

    /** The two types that most links join, that of which there are more at the rows; empty where there are no links. */
    Optional<List<NodeType>> usual() {
        var counts = new HashMap<List<NodeType>, Integer>();
        for (Link link : network.links()) {
            var from = network.node(link.from());
            var to = network.node(link.to());
            if (from != null && to != null && !from.type().equals(to.type())) {
                counts.merge(List.of(from.type(), to.type()), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<List<NodeType>, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().toString(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .map(this::taller);
    }

    private List<NodeType> taller(List<NodeType> types) {
        boolean isTall = network.nodes(types.get(0)).count()
                >= network.nodes(types.get(1)).count();
        return isTall ? types : List.of(types.get(1), types.get(0));
    }

    /** The ways between two types: those that are there with how many there are, the direct ones first, then those that may be. */
    Map<Way, Integer> ways(NodeType rows, NodeType columns) {
        var direct = new HashMap<Way, Integer>();
        var through = new HashMap<NodeType, Integer>();
        network.nodes(rows)
                .forEach(row -> links(row).forEach(link -> {
                    var other = network.node(link.otherEnd(row.id()));
                    if (other != null && other.isA(columns)) {
                        direct.merge(new Way.ByLink(link.type(), link.from().equals(row.id())), 1, Integer::sum);
                    } else if (other != null
                            && links(other).anyMatch(second -> isBeyond(second, link, other, columns))) {
                        through.merge(other.type(), 1, Integer::sum);
                    }
                }));
        var ways = new LinkedHashMap<Way, Integer>();
        ways.put(new Way.AnyLink(), direct.values().stream().mapToInt(n -> n).sum());
        sorted(direct).forEach(e -> ways.put(e.getKey(), e.getValue()));
        sorted(through).forEach(e -> ways.put(new Way.Through(e.getKey()), e.getValue()));
        vocabulary.linkTypesBetween(rows, columns).forEach(t -> ways.putIfAbsent(new Way.ByLink(t, true), 0));
        vocabulary.linkTypesBetween(columns, rows).forEach(t -> ways.putIfAbsent(new Way.ByLink(t, false), 0));
        return ways;
    }

    private boolean isBeyond(Link second, Link first, Node between, NodeType columns) {
        var end = network.node(second.otherEnd(between.id()));
        return !second.equals(first) && end != null && end.isA(columns);
    }

    private Stream<Link> links(Node node) {
        return Stream.concat(network.linksFrom(node.id()).stream(), network.linksTo(node.id()).stream());
    }

    private static <T> List<Map.Entry<T, Integer>> sorted(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().toString()))
                .toList();
    }

    /** The way to begin with: directly if anything is so joined, else through what joins most. */
    static Way usual(Map<Way, Integer> ways) {
        return ways.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(Way.AnyLink::new);
    }

    /** What cells can say for a way. */
    List<MatrixQuestion.Figure> figures(Way way, Map<Way, Integer> ways) {
        var attributes = new LinkedHashSet<Attribute<?>>();
        types(way, ways).forEach(type -> attributes.addAll(vocabulary.attributesOf(type)));
        var figures = new ArrayList<MatrixQuestion.Figure>();
        figures.add(new MatrixQuestion.Figure.Count());
        figures.add(new MatrixQuestion.Figure.Mark());
        attributes.stream()
                .filter(a -> FIGURES.contains(a.kind().name()))
                .forEach(a -> figures.add(new MatrixQuestion.Figure.Sum(a)));
        attributes.stream()
                .filter(a -> a.kind() == Kind.CHOICE || a.kind() == Kind.DATE)
                .forEach(a -> figures.add(new MatrixQuestion.Figure.Said(a)));
        return figures;
    }

    private static List<ElementType> types(Way way, Map<Way, Integer> ways) {
        if (way instanceof Way.Through through) {
            return List.of(through.type());
        }
        if (way instanceof Way.ByLink link) {
            return List.of(link.type());
        }
        return ways.entrySet().stream()
                .filter(e -> e.getValue() > 0 && e.getKey() instanceof Way.ByLink)
                .<ElementType>map(e -> ((Way.ByLink) e.getKey()).type())
                .distinct()
                .toList();
    }
}
