package org.concordat.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.exchange.export.ExportException;
import org.concordat.exchange.export.Finish;
import org.concordat.exchange.graph.NastyNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

class WordFormatTest {

    @TempDir
    private Path folder;

    private static XWPFDocument paper() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Slides.bytes(new WordFormat(), Slides.export())));
    }

    @Test
    void eachViewHasAHeading() throws IOException {
        try (var paper = paper()) {
            assertThat(paper.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getText())
                    .containsExactly("All <of> it & more");
        }
    }

    @Test
    void theDrawingIsThereInVectorsAndInPixels() throws IOException {
        try (var paper = paper()) {
            assertThat(paper.getAllPictures())
                    .extracting(XWPFPictureData::suggestFileExtension)
                    .containsExactlyInAnyOrder("png", "svg");
        }
    }

    @Test
    void aTableNamesEachNode() throws IOException {
        try (var paper = paper()) {
            var table = paper.getTables().get(0);

            assertThat(table.getText()).contains("St Mary's & Co \"West\" <1>", "=1+1", "Caf\u00e9 \u2013 Ltd");
            assertThat(table.getRows()).hasSize(1 + NastyNetwork.NETWORK.nodes().size());
        }
    }

    @Test
    void theHeadingOfATableStandsOnEachPage() throws IOException {
        try (var paper = paper()) {
            assertThat(paper.getTables())
                    .allSatisfy(table ->
                            assertThat(table.getRow(0).isRepeatHeader()).isTrue());
        }
    }

    @Test
    void equalExportsAreEqualBytes() throws IOException {
        var first = Slides.bytes(new WordFormat(), Slides.export());

        assertThat(Slides.bytes(new WordFormat(), Slides.export())).isEqualTo(first);
    }

    @Test
    void aTemplateGivesItsStylesAndLosesItsText() throws IOException {
        var template = folder.resolve("ours.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(template)) {
            document.createParagraph().createRun().setText("old words");
            var own = CTStyle.Factory.newInstance();
            own.setStyleId("own");
            own.addNewName().setVal("heading 1");
            document.createStyles().addStyle(new XWPFStyle(own));
            document.write(out);
        }
        var export = Slides.export().with(Finish.USUAL.withTemplate(template));

        try (var paper = new XWPFDocument(new ByteArrayInputStream(Slides.bytes(new WordFormat(), export)))) {
            assertThat(paper.getParagraphs())
                    .filteredOn(paragraph -> "own".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getText())
                    .containsExactly("All <of> it & more");
            assertThat(paper.getParagraphs())
                    .extracting(paragraph -> paragraph.getText())
                    .doesNotContain("old words");
        }
    }

    @Test
    void whatIsNoTemplateIsRefusedByName() throws IOException {
        var template = Files.writeString(folder.resolve("ours.docx"), "not a zip");
        var export = Slides.export().with(Finish.USUAL.withTemplate(template));

        assertThatThrownBy(() -> Slides.bytes(new WordFormat(), export))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("ours.docx");
    }

    @Test
    void severalViewsGoIntoOnePaper() throws IOException {
        var export = Slides.export().of(List.of(Slides.ALL, NastyNetwork.VIEW), 2);

        try (var paper = new XWPFDocument(new ByteArrayInputStream(Slides.bytes(new WordFormat(), export)))) {
            assertThat(paper.getAllPictures()).hasSize(4);
        }
    }

    @Test
    void aDrawingHardlyBroaderThanHighStandsOnAPageUpright() throws IOException {
        try (var paper = paper(List.of(corners(1_500, 1_100)))) {
            assertThat(isTurned(paper)).isFalse();
        }
    }

    @Test
    void aDrawingMuchBroaderThanHighStandsOnATurnedPage() throws IOException {
        try (var paper = paper(List.of(corners(3_000, 400)))) {
            assertThat(isTurned(paper)).isTrue();
        }
    }

    @Test
    void onlyThePictureBelowTheTitleLeavesRoomForIt() throws IOException {
        var high = corners(400, 3_000);
        try (var paper = paper(List.of(high, high, high))) {
            var heights = heights(paper);

            assertThat(heights).hasSize(3);
            assertThat(heights.get(1)).isGreaterThan(heights.get(0)).isEqualTo(heights.get(2));
        }
    }

    @Test
    void whatFollowsATableAtTheEndOfItsPagesNeedsNoPageOfItsOwn() throws IOException {
        try (var paper = paper(List.of(corners(3_000, 400), corners(400, 3_000)))) {
            var elements = paper.getBodyElements();
            var ends = paper.getParagraphs().stream()
                    .filter(paragraph -> elements.indexOf(paragraph) == elements.size() - 1 || isEndOfPages(paragraph))
                    .toList();

            assertThat(ends).hasSize(2).allSatisfy(end -> {
                assertThat(elements.get(elements.indexOf(end) - 1)).isInstanceOf(XWPFTable.class);
                assertThat(end.getSpacingBetween()).isEqualTo(1);
                assertThat(end.getSpacingLineRule()).isEqualTo(LineSpacingRule.EXACT);
            });
        }
    }

    private static boolean isEndOfPages(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr();
    }

    private static View corners(double right, double bottom) {
        return new View(
                new ViewId("corners"),
                "Corners",
                Map.of(
                        NastyNetwork.CAFE.id(), Box.of(0, 0, 120, 80),
                        NastyNetwork.TWIN_ONE.id(), Box.of(right - 120, bottom - 80, 120, 80)),
                Map.of());
    }

    private static XWPFDocument paper(List<View> views) throws IOException {
        var export = Slides.export().of(views, views.size());
        return new XWPFDocument(new ByteArrayInputStream(Slides.bytes(new WordFormat(), export)));
    }

    private static boolean isTurned(XWPFDocument paper) {
        return paper.getDocument().getBody().getSectPr().getPgSz().isSetOrient();
    }

    private static List<Double> heights(XWPFDocument paper) {
        return paper.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .map(picture -> picture.getDepth())
                .toList();
    }
}
