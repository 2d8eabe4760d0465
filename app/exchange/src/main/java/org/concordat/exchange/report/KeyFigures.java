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
    private static final int MOST_OF_ONE = 3;

    private static final int MOST_LETTERS = 280;

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
            for (int i = 0; i < Math.min(MOST_OF_ONE, known.size()); i++) {
                rows.add(row(i == 0 ? label : "", known.get(i)));
            }
            if (known.size() > MOST_OF_ONE) {
                rows.add(List.of("", "", "", WORDS.format("keyFigures.more", known.size() - MOST_OF_ONE)));
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

    private static List<String> row(String label, Figure figure) {
        var value = figure.value();
        return List.of(label, value == null ? "" : InWords.number(value), figure.unit(), brief(figure.sentence()));
    }

    /** As much of a long list of names as says what is meant. */
    private static String brief(String sentence) {
        int end = sentence.lastIndexOf(' ', MOST_LETTERS);
        return sentence.length() <= MOST_LETTERS || end < 0 ? sentence : sentence.substring(0, end) + "\u2026";
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
