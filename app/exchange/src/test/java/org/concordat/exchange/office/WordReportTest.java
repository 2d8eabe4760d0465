package org.concordat.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.concordat.api.report.Block;
import org.concordat.exchange.export.Finish;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordReportTest {

    private static final Block WORDS = new Block.Paragraph("Said.");

    @TempDir
    private Path folder;

    private static List<String> texts(XWPFDocument paper, String style) {
        return paper.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void itBeginsWithWhatItIsAndAsAtWhen() throws IOException {
        try (var paper = Sections.paper(Sections.of(WORDS))) {
            assertThat(texts(paper, "Title")).containsExactly("Nasty & small");
            assertThat(texts(paper, "Subtitle")).containsExactly("As at 30 June 2018");
        }
    }

    @Test
    void eachPartIsAHeading() throws IOException {
        var report = Sections.of(WORDS);
        var drawn = new Report.Drawn(report.export(), Slides.ALL);
        try (var paper = Sections.paper(
                new Report(report.export(), List.of(report.parts().get(0), drawn), List.of()))) {
            assertThat(texts(paper, "Heading1")).containsExactly(Sections.TITLE, "All <of> it & more");
        }
    }

    @Test
    void theContentsNameEachPartBeforeWordHasFilledThem() throws IOException {
        try (var paper = Sections.paper(Sections.of(WORDS))) {
            assertThat(paper.getDocument().xmlText())
                    .contains("TOC \\o", "w:anchor=\"_Toc00000001\"", "w:name=\"_Toc00000001\"");
            assertThat(paper.getDocument().getBody().getSdtList())
                    .singleElement()
                    .satisfies(contents -> assertThat(contents.xmlText()).contains("Money &amp; members"));
        }
    }

    @Test
    void pointsAreAListOfWords() throws IOException {
        try (var paper = Sections.paper(Sections.of(new Block.Points(List.of("One", "Two"))))) {
            assertThat(texts(paper, "ListBullet")).containsExactly("One", "Two");
            assertThat(paper.getStyles()
                            .getStyle("ListBullet")
                            .getCTStyle()
                            .getPPr()
                            .getNumPr())
                    .isNotNull();
            assertThat(paper.getNumbering().getNums()).hasSize(1);
        }
    }

    @Test
    void aTableHasItsCaptionAboveItWithANumberOfWords() throws IOException {
        try (var paper = Sections.paper(Sections.of(Sections.table(2), Sections.table(2)))) {
            assertThat(paper.getParagraphs())
                    .filteredOn(paragraph -> "Caption".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getCTP().xmlText())
                    .satisfiesExactly(
                            first -> assertThat(first).contains("SEQ Table", "<w:t>1</w:t>", "Who pays"),
                            second -> assertThat(second).contains("SEQ Table", "<w:t>2</w:t>"));
        }
    }

    @Test
    void aTableHasAllItsRows() throws IOException {
        try (var paper = Sections.paper(Sections.of(Sections.table(40)))) {
            assertThat(paper.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getRows()).hasSize(41);
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(40).isCantSplitRow()).isTrue();
                assertThat(table.getRow(40).getCell(1).getText()).isEqualTo("\u00a340,000");
            });
        }
    }

    @Test
    void numbersAreFlushRightAndWordsAreNot() throws IOException {
        try (var paper = Sections.paper(Sections.of(Sections.table(3)))) {
            var row = paper.getTables().get(0).getRow(1);

            assertThat(row.getCell(0).getParagraphs().get(0).getAlignment()).isEqualTo(ParagraphAlignment.LEFT);
            assertThat(row.getCell(1).getParagraphs().get(0).getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
        }
    }

    @Test
    void aTableThatIsTooBroadForPagesUprightHasPagesInLandscape() throws IOException {
        var report = Sections.of(WORDS);
        var broad = new Report.Section("test.b", "Broad", List.of(Sections.broad(9)));
        try (var paper = Sections.paper(
                new Report(report.export(), List.of(report.parts().get(0), broad), List.of()))) {
            var sections = paper.getDocument().getBody().getPList().stream()
                    .filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr())
                    .map(p -> p.getPPr().getSectPr())
                    .toList();

            assertThat(sections)
                    .singleElement()
                    .satisfies(upright -> assertThat(
                                    (BigInteger) upright.getPgSz().getH())
                            .isGreaterThan((BigInteger) upright.getPgSz().getW()));
            var last = paper.getDocument().getBody().getSectPr().getPgSz();
            assertThat((BigInteger) last.getW()).isGreaterThan((BigInteger) last.getH());
        }
    }

    @Test
    void theColumnsOfATableAreTogetherAsBroadAsTheText() throws IOException {
        try (var paper = Sections.paper(Sections.of(Sections.table(3)))) {
            var page = paper.getDocument().getBody().getSectPr();
            long text = number(page.getPgSz().getW())
                    - number(page.getPgMar().getLeft())
                    - number(page.getPgMar().getRight());
            long columns = paper.getTables().get(0).getCTTbl().getTblGrid().getGridColList().stream()
                    .mapToLong(column -> number(column.getW()))
                    .sum();

            assertThat(columns).isBetween(text - 3, text + 3);
        }
    }

    private static long number(Object twips) {
        return Long.parseLong(twips.toString());
    }

    @Test
    void lanesAreATableWithTheirSignsExplained() throws IOException {
        var gate = new Block.Step("Board decides", Block.Mark.CHECKPOINT);
        var lanes = new Block.Lanes(
                "Roadmap",
                List.of("2018", "2019"),
                List.of(new Block.Lane("Alliance", List.of(List.of(gate), List.of()))));
        try (var paper = Sections.paper(Sections.of(lanes))) {
            var table = paper.getTables().get(0);

            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("Alliance");
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("\u25c6 Board decides");
            assertThat(texts(paper, "Normal")).contains("\u25c6 checkpoint");
        }
    }

    @Test
    void eachPageSaysWhichOfHowManyItIs() throws IOException {
        try (var paper = Sections.paper(Sections.of(WORDS))) {
            assertThat(paper.getHeaderFooterPolicy()
                            .getDefaultFooter()
                            ._getHdrFtr()
                            .xmlText())
                    .contains("\"PAGE\"", "\"NUMPAGES\"");
            assertThat(paper.getHeaderFooterPolicy().getDefaultHeader().getText())
                    .contains("Nasty & small");
        }
    }

    @Test
    void aLongParagraphIsWhole() throws IOException {
        var words = "word ".repeat(2_000).strip();
        try (var paper = Sections.paper(Sections.of(new Block.Paragraph(words)))) {
            assertThat(texts(paper, "Normal")).contains(words);
        }
    }

    @Test
    void aTemplateKeepsItsPagesAndItsHeader() throws IOException {
        var template = folder.resolve("ours.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(template)) {
            var header = document.createHeader(HeaderFooterType.DEFAULT);
            header.createParagraph().createRun().setText("Our board");
            var section = document.getDocument().getBody().getSectPr();
            var size = section.addNewPgSz();
            size.setW(BigInteger.valueOf(12_240));
            size.setH(BigInteger.valueOf(15_840));
            document.createParagraph().createRun().setText("old words");
            document.write(out);
        }
        var export = Slides.export().with(Finish.USUAL.withTemplate(template));

        try (var paper = Sections.paper(Sections.of(export, WORDS))) {
            assertThat(paper.getHeaderFooterPolicy().getDefaultHeader().getText())
                    .contains("Our board")
                    .doesNotContain("Nasty");
            assertThat(paper.getDocument().getBody().getSectPr().getPgSz().getW())
                    .isEqualTo(BigInteger.valueOf(12_240));
            assertThat(paper.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .doesNotContain("old words")
                    .contains("Said.");
        }
    }

    @Test
    void theContentsOfATemplateAreLeftOut() throws IOException {
        var template = folder.resolve("ours.docx");
        Files.write(template, Sections.bytes(new WordReport(), Sections.of(WORDS)));
        var export = Slides.export().with(Finish.USUAL.withTemplate(template));

        try (var paper = Sections.paper(Sections.of(export, WORDS))) {
            assertThat(paper.getDocument().getBody().getSdtList()).hasSize(1);
        }
    }

    @Test
    void equalReportsAreEqualBytes() throws IOException {
        var report = Sections.of(WORDS, Sections.table(5));
        var again = Sections.of(WORDS, Sections.table(5));

        assertThat(Sections.bytes(new WordReport(), again)).isEqualTo(Sections.bytes(new WordReport(), report));
    }

    @Test
    void theDrawingOfAViewIsDescribed() throws IOException {
        var export = Slides.export();
        var report = new Report(export, List.of(new Report.Drawn(export, NastyNetwork.VIEW)), List.of());
        try (var paper = Sections.paper(report)) {
            assertThat(paper.getAllPictures()).hasSize(2);
            assertThat(paper.getDocument().xmlText()).contains("descr=\"Drawing of the view");
        }
    }
}
