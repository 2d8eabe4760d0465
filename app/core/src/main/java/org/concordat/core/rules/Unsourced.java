package org.concordat.core.rules;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.core.Statuses;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Element;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;

/**
 * CORE-14. An element says nowhere where it comes from: neither itself nor any of its figures. What is marked as hypothetical is the
 * modeller's own and needs no source.
 */
final class Unsourced implements Rule {

    private static final RuleDescription ABOUT = CoreRules.describe("CORE-14", Severity.INFORMATION);

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var network = check.network();
        Stream<Element> elements = Stream.concat(network.nodes().stream(), network.links().stream());
        return elements.filter(Unsourced::isUnsourced)
                .map(e -> ABOUT.finding(List.of(e), InWords.of(e, network)))
                .toList();
    }

    private static boolean isUnsourced(Element element) {
        return element.all(Core.SOURCES).isEmpty() && !isHypothetical(element) && !hasSourcedFigure(element);
    }

    private static boolean isHypothetical(Element element) {
        return Stream.of(Core.STATUS, Core.CONFIDENCE)
                .anyMatch(a -> element.get(a, "").equals(Statuses.HYPOTHETICAL));
    }

    private static boolean hasSourcedFigure(Element element) {
        var found = new AtomicBoolean();
        element.facts().forEach((id, value) -> {
            if (value instanceof List<?> list
                    && list.stream().anyMatch(o -> o instanceof Observation seen && seen.source() != null)) {
                found.set(true);
            }
        });
        return found.get();
    }
}
