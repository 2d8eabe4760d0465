package org.concordat.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.View;
import org.concordat.exchange.LibreOffice;
import org.concordat.exchange.PageLook;
import org.concordat.exchange.SampleNetworks;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.Labels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What LibreOffice makes of slides: a report on a network, with all of its views. */
class SlidesInLibreOfficeTest {

    private static final String NASTY = "nasty";

    @TempDir
    private static Path folder = Path.of("");

    private static Map<String, Path> printed = Map.of();
    private static Map<String, Path> opened = Map.of();

    static Stream<String> networks() {
        return Stream.concat(SampleNetworks.NAMES.stream(), Stream.of(NASTY));
    }

    private static Export export(String name) {
        return name.equals(NASTY) ? Slides.export() : SampleNetworks.export(name);
    }

    private static Path file(String name) {
        return folder.resolve(name + ".pptx");
    }

    private static Path pdf(String name) {
        return printed.getOrDefault(name, Path.of(name));
    }

    private static XMLSlideShow show(String name) throws IOException {
        try (var in = Files.newInputStream(file(name))) {
            return new XMLSlideShow(in);
        }
    }

    @BeforeAll
    static void open() throws Exception {
        var files = new ArrayList<Path>();
        for (var name : networks().toList()) {
            var report = SampleNetworks.report(export(name));
            files.add(Files.write(file(name), SampleNetworks.bytes(new PowerPointReport(), report)));
        }
        printed = LibreOffice.convert(folder, files, "pdf");
        opened = LibreOffice.convert(folder, files, "odp");
    }

    @ParameterizedTest
    @MethodSource("networks")
    void eachSlideIsAPageWithAllOfItsText(String name) throws IOException {
        try (var show = show(name)) {
            var pages = Pages.of(pdf(name));

            assertThat(pages).hasSameSizeAs(show.getSlides());
            for (var slide : show.getSlides()) {
                var page = pages.get(slide.getSlideNumber() - 1);
                assertThat(texts(slide.getShapes()))
                        .as("slide " + slide.getSlideNumber())
                        .allSatisfy(text -> assertThat(page).contains(Pages.letters(text)));
            }
        }
    }

    private static List<String> texts(List<XSLFShape> shapes) {
        return Slides.flat(shapes).stream()
                .flatMap(shape -> shape instanceof XSLFTable table
                        ? table.getRows().stream()
                                .flatMap(row -> row.getCells().stream().map(XSLFTableCell::getText))
                        : shape instanceof XSLFTextShape text ? Stream.of(text.getText()) : Stream.of())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void eachNodeOfAViewIsNamedOnItsPages(String name) throws IOException {
        var export = export(name);
        try (var show = show(name)) {
            var pages = Pages.of(pdf(name));
            for (var view : export.views()) {
                var text = show.getSlides().stream()
                        .filter(slide -> String.valueOf(slide.getTitle()).startsWith(view.name()))
                        .map(slide -> pages.get(slide.getSlideNumber() - 1))
                        .collect(Collectors.joining());
                assertThat(names(export, view))
                        .as(view.name())
                        .isNotEmpty()
                        .allSatisfy(label -> assertThat(text).contains(beginning(label)));
            }
        }
    }

    /** Of a name that a box has no room for, the end is left out. */
    private static String beginning(String label) {
        var letters = Pages.letters(label);
        return letters.substring(0, Math.min(letters.length(), 12));
    }

    private static List<String> names(Export export, View view) {
        return PowerPointFormat.drawing(export, view)
                .elements()
                .filter(NodeId.class::isInstance)
                .flatMap(id -> Stream.ofNullable(export.network().node((NodeId) id)))
                .map(Labels::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void eachConnectorIsStillGluedToTheSameShapes(String name) throws Exception {
        try (var show = show(name)) {
            assertThat(Glue.ofOdp(opened.getOrDefault(name, Path.of(name))))
                    .isNotEmpty()
                    .noneMatch(joined -> joined.contains("nothing"))
                    .containsExactlyInAnyOrderElementsOf(Glue.of(show));
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void noPageIsBlankOrCutOff(String name) throws IOException {
        assertThat(PageLook.of(Files.readAllBytes(pdf(name))))
                .isNotEmpty()
                .noneMatch(PageLook::isBlank)
                .noneMatch(PageLook::reachesEdge);
    }
}
