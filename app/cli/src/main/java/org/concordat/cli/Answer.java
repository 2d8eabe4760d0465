package org.concordat.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concordat.api.measure.Figure;
import org.concordat.api.reading.InWords;
import org.concordat.api.rule.Check;
import org.concordat.core.measures.Measurement;
import org.concordat.core.measures.Measurements;
import org.jspecify.annotations.Nullable;

/** What the measures say of a file on a day. */
final class Answer {

    private final OpenFile file;
    private final LocalDate day;
    private final Elements elements;
    private final List<Measurement> taken;

    private Answer(OpenFile file, LocalDate day, Elements elements, List<Measurement> taken) {
        this.file = file;
        this.day = day;
        this.elements = elements;
        this.taken = taken;
    }

    static Answer on(LocalDate day, OpenFile file, Measurements measurements) {
        var network = file.network();
        var check = new Check(network, day, file.content().settings().parameters());
        return new Answer(file, day, new Elements(network), measurements.take(check));
    }

    /** Whether all was read and all measures answered. */
    boolean isWhole() {
        return failed().isEmpty() && file.content().setAside().isEmpty();
    }

    private List<String> failed() {
        return taken.stream()
                .filter(Measurement::failed)
                .map(m -> m.measure().id())
                .toList();
    }

    /** For people. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Texts.of("measure.title", file.titleInWords(), InWords.day(day)));
        taken.stream().filter(m -> !m.figures().isEmpty()).forEach(m -> {
            lines.add("");
            lines.add(
                    Texts.of("measure.heading", m.measure().label(), m.measure().id()));
            m.figures().forEach(f -> lines.add("    " + f.sentence()));
        });
        var nothing = taken.stream()
                .filter(m -> m.figures().isEmpty() && !m.failed())
                .map(m -> m.measure().label())
                .toList();
        if (!nothing.isEmpty()) {
            lines.add("");
            lines.add(Texts.of("measure.nothing", String.join("; ", nothing)));
        }
        failed().forEach(id -> lines.add(Texts.of("measure.failed", id)));
        if (!file.content().setAside().isEmpty()) {
            lines.add(Texts.of("measure.setAside", file.content().setAside().size()));
        }
        return lines;
    }

    /** For programs; docs/command-line.md promises its shape. */
    Map<String, @Nullable Object> json() {
        return Json.object(
                "file", file.path().toString(),
                "title", file.title(),
                "on", day.toString(),
                "measures", taken.stream().map(this::json).toList(),
                "failedMeasures", failed(),
                "setAside", file.content().setAside().size(),
                "problems", Summary.problems(file));
    }

    private Map<String, @Nullable Object> json(Measurement measurement) {
        var measure = measurement.measure();
        return Json.object(
                "id", measure.id(),
                "label", measure.label(),
                "formula", measure.formula(),
                "unit", measure.unit(),
                "source", measure.source(),
                "figures", measurement.figures().stream().map(this::json).toList());
    }

    private Map<String, @Nullable Object> json(Figure figure) {
        var value = figure.value();
        return Json.object(
                "value", value == null ? null : Json.number(value),
                "unit", figure.unit(),
                "sentence", figure.sentence(),
                "elements", elements.json(figure.used()));
    }
}
