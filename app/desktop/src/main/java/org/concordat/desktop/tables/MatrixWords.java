package org.concordat.desktop.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordat.api.fact.Observation;
import org.concordat.api.network.Element;
import org.concordat.api.vocabulary.Attribute;
import org.concordat.api.vocabulary.Kind;
import org.concordat.desktop.inspector.TextForm;

/** What the cells and totals of a matrix say. */
record MatrixWords(Sight sight) {

    private static final String MARK = "\u25cf";

    /** Of a cell; empty for an empty one. */
    String cell(MatrixQuestion.Figure figure, List<Element> counted) {
        if (counted.isEmpty()) {
            return "";
        }
        return figure instanceof MatrixQuestion.Figure.Mark ? MARK : figure(figure, counted);
    }

    /** Of a row, a column or the whole. */
    String total(MatrixQuestion.Figure figure, List<Element> counted) {
        boolean isSum = figure instanceof MatrixQuestion.Figure.Sum;
        return isSum ? figure(figure, counted) : Texts.format("count", counted.size());
    }

    private String figure(MatrixQuestion.Figure figure, List<Element> counted) {
        if (figure instanceof MatrixQuestion.Figure.Sum sum) {
            return sum(sum.attribute(), counted);
        }
        if (figure instanceof MatrixQuestion.Figure.Said said) {
            return said(said.attribute(), counted);
        }
        return Texts.format("count", counted.size());
    }

    /** A dash where there is something of which the figure is not known. */
    private String sum(Attribute<?> attribute, List<Element> counted) {
        var figures =
                counted.stream().flatMap(e -> value(attribute, e).stream()).toList();
        if (figures.isEmpty()) {
            return counted.isEmpty() ? "" : "\u2013";
        }
        var sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return TextForm.of(Attribute.of(attribute.id(), Kind.DECIMAL, attribute.label()))
                .write(sum);
    }

    @SuppressWarnings("unchecked")
    private Optional<BigDecimal> value(Attribute<?> attribute, Element element) {
        return switch (attribute.kind().name()) {
            case WHOLE -> element.find((Attribute<Long>) attribute).map(BigDecimal::valueOf);
            case DECIMAL, MONEY -> element.find((Attribute<BigDecimal>) attribute);
            case OBSERVATIONS ->
                FactText.shown(element.all((Attribute<List<Observation>>) attribute), sight)
                        .map(Observation::value);
            default -> Optional.empty();
        };
    }

    private String said(Attribute<?> attribute, List<Element> counted) {
        var said = counted.stream()
                .map(e -> new FactText(sight).of(attribute, e.facts()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "\u2013" : said;
    }
}
