package org.concordat.diagram.styling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Network;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scale;
import org.concordat.api.view.StyleRule;

/**
 * Keeps the ends of scales in step with a network, edit by edit: of each rule that is measured it knows all values in order. Belongs to the
 * thread of the network.
 */
public final class LiveStyling {

    private final Network network;
    private final Values values;
    private final List<Gauge> gauges = new ArrayList<>();
    private Styling now;

    public LiveStyling(Look look, Network network, Vocabulary vocabulary) {
        this(look, network, vocabulary, Measured.NOTHING);
    }

    /** @param measured what rules that go by measures read */
    public LiveStyling(Look look, Network network, Vocabulary vocabulary, Measured measured) {
        this.network = network;
        values = new Values(vocabulary, measured);
        look.rules().forEach(rule -> gauges.add(new Gauge(rule)));
        if (gauges.stream().anyMatch(gauge -> gauge.rule.isMeasured())) {
            network.nodes().forEach(this::take);
            network.links().forEach(this::take);
        }
        now = styling();
    }

    /** The values of one rule. */
    private static final class Gauge {
        private final StyleRule rule;
        private final Map<ElementId, Double> known = new HashMap<>();
        private final TreeMap<Double, Integer> inOrder = new TreeMap<>();

        private Gauge(StyleRule rule) {
            this.rule = rule;
        }

        private void put(ElementId id, OptionalDouble value) {
            var before = value.isPresent() ? known.put(id, value.getAsDouble()) : known.remove(id);
            if (before != null) {
                inOrder.computeIfPresent(before, (number, count) -> count == 1 ? null : count - 1);
            }
            value.ifPresent(number -> inOrder.merge(number, 1, Integer::sum));
        }

        private Styling.Rule fixed() {
            var measured = inOrder.isEmpty() ? Ends.UNKNOWN : new Ends(inOrder.firstKey(), inOrder.lastKey());
            return new Styling.Rule(
                    rule, rule.scale() instanceof Scale.Continuous scale ? Ends.of(scale, measured) : Ends.UNKNOWN);
        }
    }

    /** What the rules come to now; the same object until an end moves. */
    public Styling now() {
        return now;
    }

    /** Looks again at elements that an edit names. @return whether the end of a scale has moved, so that anything may look different */
    public boolean take(Collection<? extends ElementId> touched) {
        if (gauges.stream().noneMatch(gauge -> gauge.rule.isMeasured())) {
            return false;
        }
        for (var id : touched) {
            var element = network.element(id);
            if (element == null) {
                gauges.forEach(gauge -> gauge.put(id, OptionalDouble.empty()));
            } else {
                take(element);
            }
        }
        var after = styling();
        boolean moved = !after.rules().equals(now.rules());
        now = moved ? after : now;
        return moved;
    }

    private void take(Element element) {
        int links = element.id() instanceof NodeId node ? network.graph().degreeOf(node) : 0;
        for (var gauge : gauges) {
            if (gauge.rule.isMeasured()) {
                gauge.put(
                        element.id(),
                        Styling.applies(gauge.rule, element)
                                ? values.number(element, gauge.rule.by(), links)
                                : OptionalDouble.empty());
            }
        }
    }

    private Styling styling() {
        return new Styling(gauges.stream().map(Gauge::fixed).toList(), values);
    }
}
