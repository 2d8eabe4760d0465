package org.concordat.exchange.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.exchange.report.Report;
import org.concordat.exchange.report.ReportSamples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfReportTest {

    private static byte[] full = {};

    private static byte[] bytes(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReport().write(report, out);
        return out.toByteArray();
    }

    @BeforeAll
    static void write() throws IOException {
        full = bytes(ReportSamples.full());
    }

    private static String text(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private interface Asking<T> {
        T of(PDDocument document) throws IOException;
    }

    private static <T> T ask(byte[] file, Asking<T> question) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return question.of(document);
        }
    }

    @Test
    void equalReportsAreEqualBytes() throws IOException {
        assertThat(bytes(ReportSamples.full())).isEqualTo(full);
    }

    @Test
    void itIsReadInOrder() throws IOException {
        var text = text(full);

        assertThat(text.substring(text.indexOf("First words.")))
                .containsSubsequence(
                        "First words.", "A point", "Parties", "Practice", "Before the flows.", "Board approves");
    }

    @Test
    void textsOfDrawingsCanBeCopied() throws IOException {
        assertThat(text(full)).contains("Provider", "Caf\u00e9");
    }

    @Test
    void lettersOfOtherScriptsAreThere() throws IOException {
        assertThat(text(full)).contains("\u0416");
    }

    @Test
    void pagesAreNumbered() throws IOException {
        int pages = ask(full, PDDocument::getNumberOfPages);

        assertThat(text(full)).contains("1 of " + pages, pages + " of " + pages);
    }

    @Test
    void thereAreNoEmptyPages() throws IOException {
        var document = Loader.loadPDF(full);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            assertThat(stripper.getText(document).split("\n"))
                    .as("page " + page)
                    .hasSizeGreaterThan(3);
        }
        document.close();
    }

    @Test
    void theContentsNameThePages() throws IOException {
        assertThat(text(full)).containsPattern("Part words[ .]*\\d");
    }

    @Test
    void eachPartHasABookmark() throws IOException {
        var titles = ask(
                full,
                document -> StreamSupport.stream(
                                document.getDocumentCatalog()
                                        .getDocumentOutline()
                                        .children()
                                        .spliterator(),
                                false)
                        .map(item -> item.getTitle())
                        .toList());

        assertThat(titles).hasSize(6).contains("Part money");
    }

    @Test
    void itIsTaggedAndNamed() throws IOException {
        try (var document = Loader.loadPDF(full)) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
        }
    }

    @Test
    void allFontsAreEmbedded() throws IOException {
        boolean embedded = ask(full, document -> {
            boolean all = true;
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    all &= page.getResources().getFont(name).isEmbedded();
                }
            }
            return all;
        });

        assertThat(embedded).isTrue();
    }

    @Test
    void aWideTableLiesAcrossThePage() throws IOException {
        var file = bytes(ReportSamples.of(ReportSamples.wideTable(9, 4)));

        float width = ask(file, document -> document.getPage(1).getMediaBox().getWidth());
        assertThat(width).isGreaterThan(800);
    }

    @Test
    void aLongTableRepeatsItsHeadingOnEachPage() throws IOException {
        var text = text(bytes(ReportSamples.of(ReportSamples.wideTable(3, 120))));

        assertThat(text.split("Column0 Column1", -1)).hasSizeGreaterThan(3);
        assertThat(text).contains("119rColumn2");
    }
}
