package org.concordat.core.sections.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Element;

/**
 * The documents that elements and their figures rest on.
 *
 * @param all by name
 * @param unsourced how many elements have no source, neither themselves nor one of their figures; what is marked as hypothetical needs
 *     none
 */
record Documents(List<Document> all, int unsourced) {

    /** @param statements how many nodes, links and figures rest on it */
    record Document(String name, String dates, int statements) {}

    static Documents of(List<Element> elements) {
        Map<String, Set<String>> dates = new TreeMap<>();
        Map<String, Integer> statements = new TreeMap<>();
        int unsourced = 0;
        for (var element : elements) {
            var own = new HashSet<>(element.all(Core.SOURCES));
            own.forEach(s -> s.date()
                    .lines()
                    .forEach(date -> dates.computeIfAbsent(s.document(), d -> new TreeSet<>())
                            .add(date)));
            own.stream().map(Source::document).distinct().forEach(d -> statements.merge(d, 1, Integer::sum));
            boolean[] figures = {false};
            element.facts().forEach((id, value) -> {
                if (value instanceof List<?> list) {
                    list.forEach(o -> {
                        if (o instanceof Observation seen && seen.source() != null) {
                            figures[0] = true;
                            statements.merge(seen.source().document(), 1, Integer::sum);
                        }
                    });
                }
            });
            unsourced += own.isEmpty() && !figures[0] && !isHypothetical(element) ? 1 : 0;
        }
        return new Documents(
                statements.entrySet().stream()
                        .map(e -> new Document(
                                e.getKey(), String.join(", ", dates.getOrDefault(e.getKey(), Set.of())), e.getValue()))
                        .toList(),
                unsourced);
    }

    private static boolean isHypothetical(Element element) {
        return element.get(Core.STATUS, "").equals(Statuses.HYPOTHETICAL)
                || element.get(Core.CONFIDENCE, "").equals(Statuses.HYPOTHETICAL);
    }
}
