package org.concordat.diagram.styling;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.api.network.Element;
import org.concordat.api.style.Colour;

/**
 * Eight colours that people with any kind of colour vision can tell apart. Source: the "muted" scheme of Paul Tol, Colour Schemes, SRON
 * technical note 09-002 (2021), without its palest and its dullest.
 */
public final class Swatches {

    public static final List<Colour> ALL = Stream.of(
                    "#332288", "#DDCC77", "#117733", "#88CCEE", "#882255", "#44AA99", "#CC6677", "#999933")
            .map(Colour::of)
            .toList();

    private Swatches() {}

    /**
     * A colour for each of the values that occur most.
     *
     * @param inOrder the values that are known, in the order in which to name them; others follow by how often they occur
     */
    public static Map<String, Colour> of(Collection<? extends Element> elements, String by, List<String> inOrder) {
        Map<String, Integer> counts = new HashMap<>();
        for (var element : elements) {
            var key = Values.key(element, by);
            if (!key.isEmpty()) {
                counts.merge(key, 1, Integer::sum);
            }
        }
        var most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(ALL.size())
                .toList();
        var colours = new LinkedHashMap<String, Colour>();
        Stream.concat(inOrder.stream().filter(most::contains), most.stream())
                .distinct()
                .forEach(key -> colours.put(key, ALL.get(colours.size())));
        return colours;
    }
}
