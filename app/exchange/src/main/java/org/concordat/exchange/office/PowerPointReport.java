package org.concordat.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.report.Report;
import org.concordat.exchange.report.ReportFormat;

/** Reports as slides of PowerPoint: text, tables, shapes and connectors that can be edited there. */
public final class PowerPointReport implements ReportFormat {

    private static final Words WORDS = Words.beside(PowerPointReport.class);

    @Override
    public String id() {
        return "pptx";
    }

    @Override
    public String name() {
        return WORDS.get("name.pptx");
    }

    @Override
    public String extension() {
        return ".pptx";
    }

    @Override
    public boolean takesTemplate() {
        return true;
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var export = report.export();
        try (var deck = Deck.from(export.finish().template())) {
            var day = WORDS.format("day", InWords.day(export.day()));
            var first = deck.titleSlide(export.title(), day);
            first.notes(report.silent().isEmpty() ? List.of(day) : List.of(day, silent(report)));
            for (var part : report.parts()) {
                if (part instanceof Report.Section section) {
                    new SlidesOfSection(deck, export, section).add();
                } else if (part instanceof Report.Drawn drawn) {
                    new SlideOfView(deck, drawn.export(), drawn.view()).add();
                }
            }
            deck.write(export.title(), export.day(), out);
        }
    }

    private static String silent(Report report) {
        return WORDS.format("silent", String.join(", ", report.silent()));
    }
}
