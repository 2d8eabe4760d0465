package org.concordat.diagram.styling;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.concordat.api.fact.ElementId;
import org.concordat.api.measure.Measure;
import org.concordat.api.network.Element;
import org.concordat.api.view.Look;
import org.concordat.api.view.StyleRule;
import org.concordat.core.measures.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * What the measures of a network say of single elements, for rules to go by. Of several figures of one measure for an element the first
 * counts. Immutable; for any thread.
 */
public final class Measured {

    /** Nothing was measured. */
    public static final Measured NOTHING = new Measured(List.of());

    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, Map<ElementId, Double>> values = new HashMap<>();

    /** @param measurements those without a figure of a single element are passed over */
    public Measured(Collection<Measurement> measurements) {
        for (var measurement : measurements) {
            var measure = measurement.measure();
            for (var figure : measurement.figures()) {
                var value = figure.value();
                if (value != null) {
                    figure.of().forEach(element -> put(measure, element, value.doubleValue()));
                }
            }
        }
    }

    private void put(Measure measure, ElementId element, double value) {
        var by = StyleRule.MEASURE + measure.id();
        measures.put(by, measure);
        values.computeIfAbsent(by, key -> new HashMap<>()).putIfAbsent(element, value);
    }

    /** Whether a rule of a look goes by a measure. */
    public static boolean isNeededFor(Look look) {
        return look.rules().stream().anyMatch(rule -> rule.by().startsWith(StyleRule.MEASURE));
    }

    /** What rules can go by for some of these elements, in the order of the measures. */
    List<String> bys(Collection<? extends Element> elements) {
        return measures.keySet().stream()
                .filter(by -> elements.stream()
                        .anyMatch(element -> value(element.id(), by).isPresent()))
                .toList();
    }

    /** What a measure says of an element; empty for nothing. @param by what the rule goes by */
    OptionalDouble value(ElementId element, String by) {
        var value = values.getOrDefault(by, Map.of()).get(element);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Null where nothing goes by it. */
    @Nullable
    Measure measure(String by) {
        return measures.get(by);
    }

    /** The same figures of the same measures. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Measured that
                && values.equals(that.values)
                && measures.keySet().equals(that.measures.keySet());
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
