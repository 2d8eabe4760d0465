package org.concordat.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.concordat.api.measure.Figure;
import org.concordat.api.measure.Measure;
import org.concordat.api.reading.InWords;
import org.concordat.api.report.Block;
import org.concordat.api.report.ReportSection;
import org.concordat.api.rule.Check;
import org.concordat.api.vocabulary.Words;
import org.concordat.core.measures.Measurement;
import org.concordat.core.measures.Measurements;

/** The measures of all care models as a table, each with its basis in words, and how they are reckoned. */
final class KeyFigures implements ReportSection {

    private static final Words WORDS = Words.beside(KeyFigures.class);

    /** More of one measure are left to the list of measures in the window and in the tables. */
    private static final int MOST_OF_ONE = 5;

    private final Measurements measurements;

    KeyFigures(List<Measure> measures) {
        measurements = new Measurements(measures);
    }

    @Override
    public String id() {
        return "core.keyFigures";
    }

    @Override
    public String title() {
        return WORDS.get("keyFigures");
    }

    @Override
    public List<Block> write(Check check) {
        var taken = measurements.take(check);
        var known = taken.stream().filter(KeyFigures::saysAnything).toList();
        var blocks = new ArrayList<Block>();
        if (!known.isEmpty()) {
            blocks.add(figures(known, check));
            blocks.add(formulas(known));
        }
        var unknown = taken.stream()
                .filter(m -> !m.figures().isEmpty() && !saysAnything(m))
                .map(m -> m.measure().label())
                .toList();
        if (!unknown.isEmpty()) {
            blocks.add(new Block.Paragraph(WORDS.format("keyFigures.unknown", InWords.list(unknown))));
        }
        var failed = taken.stream()
                .filter(Measurement::failed)
                .map(m -> m.measure().label())
                .toList();
        if (!failed.isEmpty()) {
            blocks.add(new Block.Paragraph(WORDS.format("keyFigures.failed", InWords.list(failed))));
        }
        return blocks;
    }

    private static boolean saysAnything(Measurement measurement) {
        return measurement.figures().stream().anyMatch(f -> f.value() != null);
    }

    private static Block figures(List<Measurement> taken, Check check) {
        var rows = new ArrayList<List<String>>();
        for (var measurement : taken) {
            var label = measurement.measure().label();
            var known = measurement.figures().stream()
                    .filter(f -> f.value() != null)
                    .toList();
            known.stream().limit(MOST_OF_ONE).forEach(f -> rows.add(row(measurement.measure(), f)));
            if (known.size() > MOST_OF_ONE) {
                rows.add(List.of(label, "", "", WORDS.format("keyFigures.more", known.size() - MOST_OF_ONE)));
            }
        }
        return new Block.Table(
                WORDS.format("keyFigures.table", InWords.day(check.day())),
                List.of(
                        WORDS.get("keyFigures.figure"),
                        WORDS.get("keyFigures.value"),
                        WORDS.get("keyFigures.unit"),
                        WORDS.get("keyFigures.basis")),
                rows);
    }

    private static List<String> row(Measure measure, Figure figure) {
        var value = figure.value();
        return List.of(measure.label(), value == null ? "" : InWords.number(value), figure.unit(), figure.sentence());
    }

    private static Block formulas(List<Measurement> taken) {
        return new Block.Table(
                WORDS.get("keyFigures.formulas"),
                List.of(WORDS.get("keyFigures.figure"), WORDS.get("keyFigures.formula")),
                taken.stream()
                        .map(m -> List.of(m.measure().label(), m.measure().formula()))
                        .toList());
    }
}
