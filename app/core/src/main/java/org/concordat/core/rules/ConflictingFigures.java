package org.concordat.core.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.api.core.Core;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Element;
import org.concordat.api.network.Network;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.api.rule.Finding;
import org.concordat.api.rule.Parameter;
import org.concordat.api.rule.Rule;
import org.concordat.api.rule.RuleDescription;
import org.concordat.api.rule.Severity;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.ElementType;
import org.concordat.api.vocabulary.NodeType;

/**
 * CORE-09. Two sources give one figure differently for dates close together, or one source for one date. A series out of one source is
 * no conflict: lists grow month by month. Undated figures cannot be compared. All that disagree are
 * reported in one.
 */
final class ConflictingFigures implements Rule {

    private static final Parameter<Long> WITHIN_MONTHS = new Parameter<>(
            Attribute.whole(CoreRules.WORDS, "core.figuresWithinMonths").withBounds(0, null), 12L);
    private static final Parameter<Long> APART_PERCENT = new Parameter<>(
            Attribute.whole(CoreRules.WORDS, "core.figuresApart").withBounds(0, 100), 5L);
    private static final RuleDescription ABOUT =
            CoreRules.describe("CORE-09", Severity.WARNING, WITHIN_MONTHS, APART_PERCENT);

    private record Dated(BigDecimal value, PartialDate date, Optional<String> document) {}

    @Override
    public RuleDescription about() {
        return ABOUT;
    }

    @Override
    public List<Finding> check(Check check) {
        var findings = new ArrayList<Finding>();
        Stream<Element> elements = Stream.concat(check.network().nodes().stream(), check.network().links().stream());
        elements.forEach(element -> element.facts().forEach((id, value) -> {
            if (value instanceof List<?> list) {
                var figures = disagreeing(dated(list), check);
                if (!figures.isEmpty()) {
                    findings.add(finding(element, id, figures, check.network()));
                }
            }
        }));
        return findings;
    }

    private static List<Dated> dated(List<?> list) {
        return list.stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .flatMap(o -> Optional.ofNullable(o.date())
                        .map(date -> new Dated(
                                o.value(), date, Optional.ofNullable(o.source()).map(Source::document)))
                        .stream())
                .toList();
    }

    /** The figures that disagree with some other, by date. */
    private static List<Dated> disagreeing(List<Dated> figures, Check check) {
        return figures.stream()
                .filter(one -> figures.stream().anyMatch(other -> disagree(one, other, check)))
                .sorted(Comparator.comparing(f -> f.date.start()))
                .toList();
    }

    private static boolean disagree(Dated one, Dated other, Check check) {
        return apart(one, other).compareTo(BigDecimal.valueOf(check.get(APART_PERCENT))) > 0
                && (one.date.equals(other.date)
                        || differ(one.document, other.document)
                                && areClose(one.date, other.date, check.get(WITHIN_MONTHS)));
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static boolean areClose(PartialDate one, PartialDate other, long months) {
        var earlier = one.start().isAfter(other.start()) ? other : one;
        var later = earlier == one ? other : one;
        return !later.start().isAfter(earlier.start().plusMonths(months));
    }

    /** How far two figures are apart, in percent of the greater. */
    private static BigDecimal apart(Dated one, Dated other) {
        var greater = one.value.abs().max(other.value.abs());
        return greater.signum() == 0
                ? BigDecimal.ZERO
                : one.value.subtract(other.value).abs().movePointRight(2).divide(greater, 2, RoundingMode.HALF_UP);
    }

    private static Finding finding(Element element, String attributeId, List<Dated> figures, Network network) {
        var said = figures.stream()
                .map(f -> CoreRules.WORDS.format("CORE-09.figure", f.value, InWords.date(f.date)))
                .toList();
        return ABOUT.finding(
                List.of(element), InWords.of(element, network), label(element.type(), attributeId), InWords.list(said));
    }

    /** The label of an attribute of the type or its parents; one that another care model added is named by its id. */
    private static String label(ElementType type, String attributeId) {
        var own = Stream.concat(Core.COMMON.stream(), type.ownAttributes().stream())
                .filter(a -> a.id().equals(attributeId))
                .<String>map(Attribute::label)
                .findFirst();
        if (own.isEmpty() && type instanceof NodeType node && node.parent().isPresent()) {
            return label(node.parent().get(), attributeId);
        }
        return own.orElseGet(() -> attributeId.substring(attributeId.lastIndexOf('.') + 1));
    }
}
