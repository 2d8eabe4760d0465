package org.concordat.diagram.amount;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.api.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * How many nodes there are of the type that most of them have, how many others, and how many people those of that type stand for. Of the
 * others nobody is added, as a group and its members often count the same people.
 *
 * @param main null if there are no nodes
 * @param people 0 if none of them says
 */
public record Tally(@Nullable NodeType main, int count, int others, double people) {

    private static final Words WORDS = Words.beside(Tally.class);

    public static Tally of(Collection<Node> nodes) {
        Map<NodeType, Integer> tally = new HashMap<>();
        nodes.forEach(node -> tally.merge(node.type(), 1, Integer::sum));
        return tally.entrySet().stream()
                .max(Map.Entry.<NodeType, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().id()))
                .map(most -> of(most.getKey(), most.getValue(), nodes))
                .orElseGet(() -> new Tally(null, 0, 0, 0));
    }

    private static Tally of(NodeType main, int count, Collection<Node> nodes) {
        double people = nodes.stream()
                .filter(node -> node.type().equals(main))
                .mapToDouble(Quantities::people)
                .sum();
        return new Tally(main, count, nodes.size() - count, people);
    }

    /** Such as "12 GP practices and 2 more, 96,400 people"; empty if there is nothing. */
    public String inWords() {
        if (main == null) {
            return "";
        }
        var counted = WORDS.format(
                "nodes", InWords.number(BigDecimal.valueOf(count)), Plural.of(count, Plural.within(main.label())));
        var all = others == 0 ? counted : WORDS.format("others", counted, InWords.number(BigDecimal.valueOf(others)));
        var crowd = people == 0 ? List.<String>of() : List.of(Amounts.withUnit(people, WORDS.get("people")));
        return String.join(", ", Stream.concat(Stream.of(all), crowd.stream()).toList());
    }
}
