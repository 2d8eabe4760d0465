package org.concordat.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.concordat.api.report.Block;
import org.concordat.exchange.export.Finish;
import org.concordat.exchange.graph.NastyNetwork;
import org.concordat.exchange.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerPointReportTest {

    private static final Block WORDS = new Block.Paragraph("Said.");

    @TempDir
    private Path folder;

    /** Without that of the title slide. */
    private static List<String> titles(XMLSlideShow show) {
        return show.getSlides().stream().skip(1).map(XSLFSlide::getTitle).toList();
    }

    private static List<XSLFTable> tables(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .toList();
    }

    private static List<XSLFTextParagraph> paragraphs(XMLSlideShow show) {
        return show.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTextShape.class::isInstance)
                .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
                .toList();
    }

    @Test
    void theFirstSlideSaysWhatItIsAndAsAtWhen() throws IOException {
        try (var show = Sections.slides(Sections.of(WORDS))) {
            assertThat(show.getSlides().get(0).getShapes())
                    .extracting(shape -> ((XSLFTextShape) shape).getText())
                    .containsExactly("Nasty & small", "As at 30 June 2018");
        }
    }

    @Test
    void aShortSectionIsOneSlide() throws IOException {
        try (var show = Sections.slides(Sections.of(WORDS, Sections.table(3)))) {
            assertThat(titles(show)).containsExactly(Sections.TITLE);
        }
    }

    /** Else its row would be as high as the text of the master is. */
    @Test
    void anEmptyCellIsSetInTheSizeOfTheOthers() throws IOException {
        var table = new Block.Table("Who pays", List.of("Party", "Value"), List.of(List.of("Trust", "")));
        try (var show = Sections.slides(Sections.of(table))) {
            var row = tables(show).get(0).getRows().get(1);

            assertThat(row.getCells().get(1).getXmlObject().xmlText())
                    .containsPattern("<a:endParaRPr [^>]*sz=\"1200\"");
        }
    }

    @Test
    void aLongTableGoesOverSeveralSlidesThatSayWhichTheyAre() throws IOException {
        try (var show = Sections.slides(Sections.of(Sections.table(40)))) {
            assertThat(titles(show))
                    .contains(Sections.TITLE + " (1 of 3)", Sections.TITLE + " (3 of 3)")
                    .hasSize(3);
        }
    }

    @Test
    void eachRowOfALongTableIsThereOnceBelowAHeading() throws IOException {
        try (var show = Sections.slides(Sections.of(Sections.table(40)))) {
            var parties = new ArrayList<String>();
            for (var table : tables(show)) {
                assertThat(table.getCell(0, 0).getText()).isEqualTo("Party");
                table.getRows().stream()
                        .skip(1)
                        .forEach(row -> parties.add(row.getCells().get(0).getText()));
            }

            assertThat(parties)
                    .hasSize(40)
                    .doesNotHaveDuplicates()
                    .startsWith("Practice 1")
                    .endsWith("Practice 40");
        }
    }

    @Test
    void noTableReachesBelowTheSlide() throws IOException {
        try (var show = Sections.slides(Sections.of(WORDS, Sections.table(40), Sections.broad(12)))) {
            assertThat(tables(show))
                    .allSatisfy(table -> assertThat(table.getAnchor().getMaxY())
                            .isLessThan(show.getPageSize().getHeight()));
        }
    }

    @Test
    void lettersInTablesAreNoSmallerThanTenPoints() throws IOException {
        try (var show = Sections.slides(Sections.of(Sections.broad(14)))) {
            assertThat(tables(show).get(0).getRows())
                    .flatExtracting(row -> row.getCells())
                    .allSatisfy(cell -> assertThat(cell.getTextParagraphs()
                                    .get(0)
                                    .getTextRuns()
                                    .get(0)
                                    .getFontSize())
                            .isGreaterThanOrEqualTo(10));
        }
    }

    @Test
    void numbersAreFlushRight() throws IOException {
        try (var show = Sections.slides(Sections.of(Sections.table(2)))) {
            assertThat(tables(show)
                            .get(0)
                            .getCell(1, 1)
                            .getTextParagraphs()
                            .get(0)
                            .getTextAlign())
                    .isEqualTo(TextAlign.RIGHT);
        }
    }

    @Test
    void aRowHigherThanASlideGoesOnAndLosesNothing() throws IOException {
        var words = "word ".repeat(3_000).strip();
        var table = new Block.Table("Long", List.of("Text"), List.of(List.of(words)));
        try (var show = Sections.slides(Sections.of(table))) {
            var all = new ArrayList<String>();
            tables(show)
                    .forEach(part -> part.getRows().stream()
                            .skip(1)
                            .forEach(row -> all.add(row.getCells().get(0).getText())));

            assertThat(all).hasSizeGreaterThan(1);
            assertThat(String.join(" ", all)).isEqualTo(words);
        }
    }

    @Test
    void pointsHaveBullets() throws IOException {
        try (var show = Sections.slides(Sections.of(new Block.Points(List.of("One"))))) {
            assertThat(paragraphs(show))
                    .filteredOn(paragraph -> paragraph.getText().equals("One"))
                    .singleElement()
                    .satisfies(paragraph -> assertThat(paragraph.isBullet()).isTrue());
        }
    }

    @Test
    void allTextOfALongParagraphIsThere() throws IOException {
        var words = "word ".repeat(3_000).strip();
        try (var show = Sections.slides(Sections.of(new Block.Paragraph(words)))) {
            long said = paragraphs(show).stream()
                    .mapToLong(paragraph -> List.of(paragraph.getText().split(" ")).stream()
                            .filter("word"::equals)
                            .count())
                    .sum();

            assertThat(said).isEqualTo(3_000);
        }
    }

    @Test
    void aViewIsOfShapesAndGluedConnectors() throws IOException {
        var export = Slides.export();
        var report = new Report(export, List.of(new Report.Drawn(export, Slides.ALL)), List.of());
        try (var show = Sections.slides(report)) {
            assertThat(Slides.flat(show.getSlides().get(1).getShapes()))
                    .filteredOn(XSLFConnectorShape.class::isInstance)
                    .hasSize(3);
        }
    }

    @Test
    void aStructureChartIsOfShapesAndGluedConnectors() throws IOException {
        var chart = new Block.Chart(
                "Who", Set.of(NastyNetwork.CAFE.id(), NastyNetwork.TWIN_ONE.id()), Set.of(NastyNetwork.REFERRAL.id()));
        try (var show = Sections.slides(Sections.of(chart))) {
            var shapes = Slides.flat(show.getSlides().get(1).getShapes());

            assertThat(Slides.shapesOf(shapes, NastyNetwork.CAFE.id())).hasSize(1);
        }
    }

    @Test
    void flowsAreShapesWhoseWordsCanBeEdited() throws IOException {
        var flows = new Block.Flows(
                "Money",
                "\u00a3 a year",
                List.of(new Block.Stop("a", "Commissioner & Co", "Payer"), new Block.Stop("b", "Trust", "Payee")),
                List.of(new Block.Flow("a", "b", BigDecimal.TEN, "\u00a310")));
        try (var show = Sections.slides(Sections.of(flows))) {
            assertThat(Slides.flat(show.getSlides().get(1).getShapes()))
                    .filteredOn(XSLFTextShape.class::isInstance)
                    .extracting(shape -> ((XSLFTextShape) shape).getText())
                    .contains("Commissioner & Co", "Trust");
        }
    }

    @Test
    void aTableWithoutRowsStillShowsItsHeading() throws IOException {
        try (var show = Sections.slides(Sections.of(WORDS, Sections.table(0)))) {
            assertThat(tables(show)).hasSize(1);
        }
    }

    @Test
    void noTwoShapesOfASlideHaveTheSameId() throws IOException {
        try (var show = Sections.slides(Sections.of(WORDS, Sections.table(3), Sections.table(3)))) {
            assertThat(Slides.flat(show.getSlides().get(1).getShapes()))
                    .extracting(XSLFShape::getShapeId)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aTemplateGivesItsPageToEachSlideAndTheTextStaysOnIt() throws IOException {
        var template = folder.resolve("ours.pptx");
        try (var show = new XMLSlideShow();
                var out = Files.newOutputStream(template)) {
            show.setPageSize(new Dimension(600, 400));
            show.createSlide();
            show.write(out);
        }
        var export = Slides.export().with(Finish.USUAL.withTemplate(template));

        try (var show = Sections.slides(Sections.of(export, WORDS, Sections.table(9)))) {
            assertThat(show.getPageSize()).isEqualTo(new Dimension(600, 400));
            assertThat(tables(show))
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(table.getAnchor().getMaxX()).isLessThanOrEqualTo(600));
        }
    }

    @Test
    void equalReportsAreEqualBytes() throws IOException {
        var report = Sections.of(WORDS, Sections.table(5));
        var again = Sections.of(WORDS, Sections.table(5));

        assertThat(Sections.bytes(new PowerPointReport(), again))
                .isEqualTo(Sections.bytes(new PowerPointReport(), report));
    }
}
