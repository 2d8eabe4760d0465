package org.concordat.exchange.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.concordat.api.report.Block;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.report.Report;
import org.concordat.exchange.report.ReportFormat;

/** Reports of one section on the nasty network. */
final class Sections {

    static final String TITLE = "Money & members <1>";

    private Sections() {}

    static Report of(Export export, Block... blocks) {
        return new Report(export, List.of(new Report.Section("test.s", TITLE, List.of(blocks))), List.of());
    }

    static Report of(Block... blocks) {
        return of(Slides.export(), blocks);
    }

    static byte[] bytes(ReportFormat format, Report report) throws IOException {
        var bytes = new ByteArrayOutputStream();
        format.write(report, bytes);
        return bytes.toByteArray();
    }

    static XWPFDocument paper(Report report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(new WordReport(), report)));
    }

    static XMLSlideShow slides(Report report) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes(new PowerPointReport(), report)));
    }

    /** Of so many rows, with a column of words and one of numbers. */
    static Block.Table table(int rows) {
        var all = new ArrayList<List<String>>();
        for (int i = 1; i <= rows; i++) {
            all.add(List.of("Practice " + i, "\u00a3" + i + ",000"));
        }
        return new Block.Table("Who pays", List.of("Party", "Amount"), all);
    }

    /** Of so many columns, each with a long word. */
    static Block.Table broad(int columns) {
        var headings = new ArrayList<String>();
        var row = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
            headings.add("Organisation" + i);
            row.add("commissioning");
        }
        return new Block.Table("Who does what", headings, List.of(row));
    }
}
