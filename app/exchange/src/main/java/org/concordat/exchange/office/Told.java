package org.concordat.exchange.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.model.Vocabulary;
import org.concordat.api.network.Element;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.Words;
import org.concordat.diagram.drawing.Drawing;
import org.concordat.exchange.export.Labels;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing shows, in words: for notes, tables and descriptions.
 *
 * @param day whose figures apply
 */
record Told(Drawing drawing, Vocabulary vocabulary, LocalDate day) {

    private static final Words WORDS = Words.beside(Told.class);

    /** What an element is and its id. */
    static String of(Element element) {
        return WORDS.format("element", element.type().label(), element.id().value());
    }

    /** A line for each flow. */
    static List<String> of(Block.Flows flows) {
        var names = flows.stops().stream().collect(Collectors.toMap(Block.Stop::id, Block.Stop::name));
        return flows.flows().stream()
                .map(flow -> WORDS.format(
                        "flow", names.getOrDefault(flow.from(), ""), names.getOrDefault(flow.to(), ""), flow.words()))
                .toList();
    }

    /** By type, then by name. */
    List<Node> nodes() {
        return drawing.network().nodes().stream()
                .filter(node -> drawing.shows(node.id()))
                .sorted(byType())
                .toList();
    }

    /** Those that are drawn as lines, by type, then by their ends. */
    List<Link> links() {
        return drawing.network().links().stream()
                .filter(link -> drawing.shows(link.id()))
                .sorted(Comparator.comparing((Link link) -> link.type().label())
                        .thenComparing(this::from)
                        .thenComparing(this::to)
                        .thenComparing(Link::id))
                .toList();
    }

    private static Comparator<Node> byType() {
        return Comparator.comparing((Node node) -> node.type().label())
                .thenComparing(Labels::of)
                .thenComparing(Node::id);
    }

    String from(Link link) {
        return end(drawing.network().node(link.from()), link.from().value());
    }

    String to(Link link) {
        return end(drawing.network().node(link.to()), link.to().value());
    }

    private static String end(@Nullable Node node, String id) {
        return node == null ? id : Labels.of(node);
    }

    /** How many of each type: "4 GP practice, 1 Provider". */
    String counts() {
        return counts(nodes());
    }

    String linkCounts() {
        return counts(links());
    }

    private static String counts(List<? extends Element> elements) {
        Map<String, Long> counts = elements.stream()
                .collect(Collectors.groupingBy(e -> e.type().label(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> WORDS.format("count", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** Status, dates and figures, one after another; empty if there are none. */
    List<String> facts(Element element) {
        var said = new ArrayList<String>();
        for (var entry : worthSaying(element).entrySet()) {
            var fact = element.facts().raw(entry.getKey().id());
            var words = fact == null ? "" : entry.getValue().apply(fact);
            if (!words.isBlank()) {
                said.add(WORDS.format("fact", entry.getKey().label(), words));
            }
        }
        return said;
    }

    private Map<Attribute<?>, Function<Object, String>> worthSaying(Element element) {
        var wanted = new LinkedHashMap<Attribute<?>, Function<Object, String>>();
        for (var attribute : vocabulary.attributesOf(element.type())) {
            if (attribute.id().equals(Core.STATUS.id())) {
                wanted.put(attribute, fact -> vocabulary.choiceLabel(attribute, fact.toString()));
            } else if (attribute.kind() == Kind.DATE) {
                wanted.put(attribute, fact -> fact instanceof PartialDate date ? InWords.date(date) : "");
            } else if (attribute.kind() == Kind.OBSERVATIONS) {
                wanted.put(attribute, fact -> figure(attribute, fact));
            }
        }
        return wanted;
    }

    /** The figure of the day with its unit, its date and its source. */
    private String figure(Attribute<?> attribute, Object fact) {
        if (!(fact instanceof List<?> list)) {
            return "";
        }
        var observations = list.stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .toList();
        return Observation.on(day, observations)
                .map(seen -> {
                    var words = new ArrayList<String>();
                    words.add((InWords.number(seen.value()) + " " + attribute.unit()).strip());
                    var date = seen.date();
                    if (date != null) {
                        words.add(InWords.date(date));
                    }
                    var source = seen.source();
                    if (source != null) {
                        words.add(source.toString());
                    }
                    return String.join(", ", words);
                })
                .orElse("");
    }
}
