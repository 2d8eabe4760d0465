package org.concordat.desktop.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.concordat.api.measure.Figure;
import org.concordat.core.measures.Measurement;

/** The lines that are shown: each measure that has something to say about what is searched for, and its figures. */
final class MeasuresModel {

    private List<Measurement> measurements = List.of();
    private String wanted = "";

    void set(List<Measurement> now) {
        measurements = List.copyOf(now);
    }

    void search(String text) {
        wanted = text.strip().toLowerCase(Locale.ROOT);
    }

    List<MeasureRow> rows() {
        var rows = new ArrayList<MeasureRow>();
        for (var measurement : measurements) {
            var figures = figures(measurement);
            if (!figures.isEmpty() || measurement.failed()) {
                rows.add(new MeasureRow.Heading(measurement.measure(), measurement.failed()));
                figures.forEach(f -> rows.add(new MeasureRow.Line(measurement.measure(), f)));
            }
        }
        return rows;
    }

    /** All figures where the measure itself is meant, else those that speak of what is searched for. */
    private List<Figure> figures(Measurement measurement) {
        if (speaks(measurement.measure().label())) {
            return measurement.figures();
        }
        return measurement.figures().stream().filter(f -> speaks(f.sentence())).toList();
    }

    private boolean speaks(String text) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** The figures that are shown as a table for a spreadsheet: measure, value, unit and sentence, a line each. */
    String asTable() {
        var table = new StringBuilder();
        for (var row : rows()) {
            if (row instanceof MeasureRow.Line line) {
                var value = line.figure().value();
                table.append(cell(line.measure().label()))
                        .append('\t')
                        .append(value == null ? "" : value.toPlainString())
                        .append('\t')
                        .append(cell(line.figure().unit()))
                        .append('\t')
                        .append(cell(line.figure().sentence()))
                        .append('\n');
            }
        }
        return table.toString();
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
