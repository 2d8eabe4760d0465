package org.concordat.chambers.function;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.chambers.body.Chambers;
import org.concordat.chambers.vocabulary.ChambersTypes;

/**
 * The functions that chambers or their members share.
 *
 * @param byFunction each with the links by which it is shared, by name
 */
record SharedFunctions(Chambers chambers, Map<Node, List<Link>> byFunction) {

    static SharedFunctions of(Chambers chambers) {
        var asAt = chambers.asAt();
        var found = new TreeMap<Node, List<Link>>(
                Comparator.comparing((Node n) -> InWords.name(n)).thenComparing(Node::id));
        Stream.of(
                        chambers.bodies().stream(),
                        chambers.members().all().stream(),
                        chambers.members().practices().stream())
                .flatMap(nodes -> nodes)
                .distinct()
                .flatMap(n -> asAt.linksFrom(n, ChambersTypes.SHARES_SERVICE))
                .forEach(l -> found.computeIfAbsent(asAt.to(l), f -> new ArrayList<>())
                        .add(l));
        return new SharedFunctions(chambers, new LinkedHashMap<>(found));
    }

    List<Node> functions() {
        return List.copyOf(byFunction.keySet());
    }

    /** Who shares a function, by name. */
    List<Node> sharing(Node function) {
        return byFunction.getOrDefault(function, List.of()).stream()
                .map(chambers.asAt()::from)
                .distinct()
                .toList();
    }

    List<Link> links() {
        return byFunction.values().stream().flatMap(List::stream).toList();
    }
}
