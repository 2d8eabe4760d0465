package org.concordat.diagram.overview;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.diagram.amount.Quantities;

/** How much each node matters, which decides whose name is placed first, and what each group holds. */
final class Weights {

    private final Country country;
    private final double[] weight;

    Weights(Country country) {
        this.country = country;
        int count = country.nodes.count();
        double[] people = new double[count];
        double[] flowing = new double[count];
        Arrays.setAll(people, node -> Quantities.people(country.nodes.get(node)));
        var flows = country.flows;
        for (int i = 0; i < flows.count(); i++) {
            double quantity = flows.quantity()[i];
            double amount = flows.unit().isEmpty() ? 1 : Double.isNaN(quantity) ? 0 : quantity;
            flowing[flows.from()[i]] += amount;
            flowing[flows.to()[i]] += amount;
        }
        double mostPeople = Math.max(1, Arrays.stream(people).max().orElse(1));
        double mostFlowing = Math.max(1, Arrays.stream(flowing).max().orElse(1));
        weight = new double[count];
        Arrays.setAll(weight, node -> people[node] / mostPeople + flowing[node] / mostFlowing);
    }

    /** The nodes that pass, the weightiest first. */
    List<Integer> weightiest(IntPredicate which) {
        return IntStream.of(country.tree.downwards())
                .filter(which)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(node -> -weight[node])
                        .thenComparing(node -> node))
                .toList();
    }

    /** For each group that is closed on a level, what most of its single members are and how many: "GP practice 1,204". */
    Map<Integer, String> members(Level level) {
        Map<Integer, Map<NodeType, Integer>> tallies = new HashMap<>();
        for (int node : country.tree.downwards()) {
            if (!country.tree.isGroup(node) && !level.isClosed(node)) {
                tallies.computeIfAbsent(level.standing()[node], group -> new HashMap<>())
                        .merge(country.nodes.type(node), 1, Integer::sum);
            }
        }
        Map<Integer, String> words = new HashMap<>();
        tallies.forEach((group, tally) -> words.put(group, most(tally)));
        return words;
    }

    private static String most(Map<NodeType, Integer> tally) {
        return tally.entrySet().stream()
                .max(Map.Entry.<NodeType, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().id()))
                .map(entry -> Texts.get("members", entry.getKey().label(), entry.getValue()))
                .orElse("");
    }

    String name(int node) {
        return InWords.name(country.nodes.get(node));
    }
}
