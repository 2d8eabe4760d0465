package org.concordat.desktop.inspector;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.Source;

/** A figure with its date, what it rests on and where it was found. */
record ObservationForm(FigureForm figures) implements ItemForm<Observation> {

    @Override
    public List<Field> fields() {
        return List.of(
                new Field(
                        figures.unit().isEmpty()
                                ? TextForm.WORDS.get("figure")
                                : TextForm.WORDS.format("figure.in", figures.unit()),
                        "",
                        List.of()),
                Field.text("date"),
                Field.text("basis"),
                Field.text("document"),
                Field.text("locator"),
                Field.text("quote"),
                Field.text("published"));
    }

    @Override
    public List<String> write(Observation item) {
        var source = Optional.ofNullable(item.source());
        return List.of(
                figures.write(item.value()),
                ItemDates.text(item.date()),
                item.basis(),
                source.map(Source::document).orElse(""),
                source.map(Source::locator).orElse(""),
                source.map(Source::quote).orElse(""),
                source.map(Source::date).orElse(""));
    }

    @Override
    public Reading<Observation> read(List<String> texts) {
        var figure = figures.read(texts.get(0));
        if (figure instanceof Reading.Wrong<BigDecimal> wrong) {
            return new Reading.Wrong<>(wrong.message());
        }
        if (!(figure instanceof Reading.Value<BigDecimal> value)) {
            return new Reading.Wrong<>(TextForm.WORDS.get("figure.missing"));
        }
        try {
            var date = ItemDates.read(texts.get(1));
            var source = SourceForm.orNull(texts.subList(3, 7));
            return new Reading.Value<>(
                    new Observation(value.value(), date, source, texts.get(2).strip()), value.remark());
        } catch (IllegalArgumentException e) {
            return new Reading.Wrong<>(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String title(Observation item) {
        var figure = figures.unit().isEmpty()
                ? figures.write(item.value())
                : figures.write(item.value()) + " " + figures.unit();
        return item.date() == null ? figure : figure + "  \u00b7  " + item.date();
    }

    @Override
    public String detail(Observation item) {
        var source = item.source() == null ? "" : item.source().toString();
        return Stream.of(item.basis(), source).filter(s -> !s.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }

    @Override
    public Optional<URI> page(Observation item) {
        return Optional.ofNullable(item.source()).flatMap(source -> new SourceForm().page(source));
    }
}
