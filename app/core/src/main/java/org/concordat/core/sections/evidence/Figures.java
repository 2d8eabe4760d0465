package org.concordat.core.sections.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Element;
import org.concordat.api.network.Network;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.Kind;
import org.concordat.api.vocabulary.NodeType;

/** Every figure of a network that has a date or a source of its own, conflicting ones side by side. */
final class Figures {

    /** More elements than these with figures of one kind, date and source are told in one line. */
    private static final int MOST = 6;

    private Figures() {}

    /**
     * One figure, or several of one kind.
     *
     * @param of how many elements it is the figure of
     * @param most the greatest of several
     */
    record Line(String about, String figure, String unit, Observation seen, int of, BigDecimal least, BigDecimal most) {

        String source() {
            return Optional.ofNullable(seen.source()).map(Source::toString).orElse("");
        }

        Optional<PartialDate> date() {
            return Optional.ofNullable(seen.date());
        }
    }

    private record Alike(String type, String figure, Optional<PartialDate> date, String document, String basis) {}

    static List<Line> of(Network network) {
        Map<Alike, List<Line>> alike = new LinkedHashMap<>();
        Stream.<Element>concat(network.nodes().stream(), network.links().stream())
                .forEach(e -> attributes(e.type())
                        .forEach(a -> e.all(a)
                                .forEach(o -> alike.computeIfAbsent(alike(e, a, o), k -> new ArrayList<>())
                                        .add(line(e, a, o, network)))));
        return alike.entrySet().stream()
                .flatMap(e -> e.getValue().size() > MOST
                        ? Stream.of(together(e.getKey(), e.getValue()))
                        : e.getValue().stream())
                .sorted(Comparator.comparing(Line::figure)
                        .thenComparing(Line::about)
                        .thenComparing(l -> l.date().map(PartialDate::start).orElse(LocalDate.MIN))
                        .thenComparing(Line::least))
                .toList();
    }

    private static List<Attribute<List<Observation>>> attributes(ElementType type) {
        var own = type.ownAttributes().stream().filter(a -> a.kind().equals(Kind.OBSERVATIONS));
        var inherited = type instanceof NodeType node
                ? node.parent().stream().flatMap(parent -> attributes(parent).stream())
                : Stream.<Attribute<List<Observation>>>empty();
        return Stream.concat(own.map(Figures::asFigures), inherited).distinct().toList();
    }

    private static Attribute<List<Observation>> asFigures(Attribute<?> attribute) {
        return Attribute.of(attribute.id(), Kind.OBSERVATIONS, attribute.label())
                .withUnit(attribute.unit());
    }

    private static Alike alike(Element element, Attribute<?> attribute, Observation seen) {
        return new Alike(
                element.type().label(),
                attribute.id(),
                Optional.ofNullable(seen.date()),
                Optional.ofNullable(seen.source()).map(Source::document).orElse(""),
                seen.basis());
    }

    private static Line line(Element element, Attribute<?> attribute, Observation seen, Network network) {
        return new Line(
                InWords.of(element, network), attribute.label(), attribute.unit(), seen, 1, seen.value(), seen.value());
    }

    private static Line together(Alike alike, List<Line> lines) {
        var first = lines.get(0);
        var values = lines.stream().map(Line::least).sorted().toList();
        var source = lines.stream().map(Line::source).distinct().count() == 1
                ? first.seen.source()
                : Optional.of(alike.document)
                        .filter(d -> !d.isEmpty())
                        .map(d -> Source.of(d, ""))
                        .orElse(null);
        var seen = new Observation(values.get(0), first.seen.date(), source, first.seen.basis());
        return new Line(
                alike.type, first.figure, first.unit, seen, lines.size(), values.get(0), values.get(values.size() - 1));
    }
}
