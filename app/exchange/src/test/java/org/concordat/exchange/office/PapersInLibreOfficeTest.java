package org.concordat.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.concordat.exchange.LibreOffice;
import org.concordat.exchange.PageLook;
import org.concordat.exchange.SampleNetworks;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Finish;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What LibreOffice makes of papers: of all views of a network, and of the report on it. */
class PapersInLibreOfficeTest {

    private static final String NASTY = "nasty";
    private static final String REPORT = "-report";

    @TempDir
    private static Path folder = Path.of("");

    private static Map<String, Path> printed = Map.of();

    static Stream<String> files() {
        return Stream.concat(SampleNetworks.NAMES.stream(), Stream.of(NASTY))
                .flatMap(name -> Stream.of(name, name + REPORT));
    }

    /** With pictures of few pixels, as many take long. */
    private static Export export(String name) {
        var export = name.startsWith(NASTY) ? Slides.export() : SampleNetworks.export(name);
        return export.with(Finish.USUAL.withPixels(0.5));
    }

    @BeforeAll
    static void print() throws Exception {
        var files = new ArrayList<Path>();
        for (var name : files().toList()) {
            var export = export(name.replace(REPORT, ""));
            var bytes = name.endsWith(REPORT)
                    ? SampleNetworks.bytes(new WordReport(), SampleNetworks.report(export))
                    : Slides.bytes(new WordFormat(), export);
            files.add(Files.write(folder.resolve(name + ".docx"), bytes));
        }
        printed = LibreOffice.convert(folder, files, "pdf");
    }

    private static Path pdf(String name) {
        return printed.getOrDefault(name, Path.of(name));
    }

    @ParameterizedTest
    @MethodSource("files")
    void allWordsAreOnThePages(String name) throws IOException {
        var text = String.join("", Pages.of(pdf(name)));

        assertThat(texts(name))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(text).contains(Pages.letters(words)));
    }

    private static List<String> texts(String name) throws IOException {
        try (var in = Files.newInputStream(folder.resolve(name + ".docx"));
                var paper = new XWPFDocument(in)) {
            var cells = paper.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .map(XWPFTableCell::getText);
            return Stream.concat(paper.getParagraphs().stream().map(XWPFParagraph::getText), cells)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theLastPageKnowsHowManyThereAre(String name) throws IOException {
        var pages = Pages.of(pdf(name));
        int count = pages.size();

        assertThat(pages.get(count - 1)).contains(count + "of" + count);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noPageIsBlankOrCutOff(String name) throws IOException {
        assertThat(PageLook.of(Files.readAllBytes(pdf(name))))
                .isNotEmpty()
                .noneMatch(PageLook::isBlank)
                .noneMatch(PageLook::reachesEdge);
    }
}
