package org.concordat.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import org.concordat.api.reading.InWords;
import org.concordat.api.vocabulary.Words;
import org.concordat.exchange.report.Report;
import org.concordat.exchange.report.ReportFormat;

/** Reports as papers of Word. */
public final class WordReport implements ReportFormat {

    private static final Words WORDS = Words.beside(WordReport.class);

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String name() {
        return WORDS.get("name.docx");
    }

    @Override
    public String extension() {
        return ".docx";
    }

    @Override
    public boolean takesTemplate() {
        return true;
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var export = report.export();
        try (var paper = Paper.from(export.finish().template())) {
            paper.section(false);
            paper.begin(export.title(), WORDS.format("day", InWords.day(export.day())));
            paper.contents(report.parts().stream().map(Report.Part::title).toList());
            for (var part : report.parts()) {
                if (part instanceof Report.Section section) {
                    new PagesOfSection(paper, export, section).add();
                } else if (part instanceof Report.Drawn drawn) {
                    new PageOfView(paper, drawn.export(), drawn.view()).addPicture();
                }
            }
            paper.write(export.title(), export.day(), out);
        }
    }
}
