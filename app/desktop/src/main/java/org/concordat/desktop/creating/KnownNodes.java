package org.concordat.desktop.creating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Alias;
import org.concordat.api.network.Network;
import org.concordat.api.network.Node;
import org.concordat.desktop.search.FuzzyMatch;

/**
 * The nodes of a network as it is when asked first, to be found by a few typed letters of their names, other names, codes and types.
 * Reading them takes time linear in the nodes, and so does each search, though with little to do for each.
 */
public final class KnownNodes {

    private final List<Entry> entries;

    private record Entry(Node node, String name, String all) {}

    private record Hit(Node node, int score) {}

    private KnownNodes(List<Entry> entries) {
        this.entries = entries;
    }

    /** All nodes of a network that have a name. */
    public static KnownNodes of(Network network) {
        return new KnownNodes(network.nodes().stream()
                .filter(node -> !node.get(Core.NAME, "").isBlank())
                .map(KnownNodes::entry)
                .toList());
    }

    private static Entry entry(Node node) {
        var name = node.get(Core.NAME, "").toLowerCase(Locale.ROOT);
        var more = Stream.of(
                        node.all(Core.ALIASES).stream().map(Alias::name),
                        node.get(Core.EXTERNAL_IDS, Map.of()).values().stream(),
                        Stream.of(node.type().label()))
                .flatMap(texts -> texts);
        return new Entry(
                node, name, name + " " + String.join(" ", more.toList()).toLowerCase(Locale.ROOT));
    }

    /** The nodes that a text may mean, the likeliest first; none for an empty text. */
    public List<Node> find(String text, int most, Predicate<Node> wanted) {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return List.of();
        }
        var words = List.of(typed.split("\\s+"));
        var hits = new ArrayList<Hit>();
        for (var entry : entries) {
            if (words.stream().allMatch(entry.all::contains) && wanted.test(entry.node)) {
                hits.add(new Hit(entry.node, score(entry, typed, words)));
            }
        }
        if (hits.isEmpty() && typed.length() > 2) {
            return FuzzyMatch.best(typed, entries.stream(), Entry::name).stream()
                    .map(Entry::node)
                    .filter(wanted)
                    .limit(most)
                    .toList();
        }
        return hits.stream()
                .sorted(Comparator.comparingInt((Hit hit) -> -hit.score))
                .limit(most)
                .map(Hit::node)
                .toList();
    }

    private static int score(Entry entry, String typed, List<String> words) {
        int score = entry.name.startsWith(typed) ? 100 : entry.name.contains(typed) ? 50 : 0;
        for (var word : words) {
            int at = entry.name.indexOf(word);
            score += at < 0 ? 0 : at == 0 || entry.name.charAt(at - 1) == ' ' ? 20 : 10;
        }
        return score * 200 - entry.name.length();
    }
}
