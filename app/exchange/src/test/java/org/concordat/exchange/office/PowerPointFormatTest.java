package org.concordat.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.storage.ContentReader;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.ExportException;
import org.concordat.exchange.export.Finish;
import org.concordat.exchange.graph.NastyNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PowerPointFormatTest {

    @TempDir
    private Path folder;

    private static List<XSLFShape> shapes() throws IOException {
        try (var show = Slides.of(Slides.export())) {
            return Slides.flat(show.getSlides().get(0).getShapes());
        }
    }

    @ParameterizedTest
    @MethodSource("org.concordat.exchange.graph.NastyNetwork#nodes")
    void eachNodeIsOneShape(Node node) throws IOException {
        assertThat(Slides.shapesOf(shapes(), node.id())).hasSize(1);
    }

    @Test
    void eachLinkIsGluedToTheShapesOfItsEnds() throws IOException {
        var shapes = shapes();

        for (Link link : List.of(NastyNetwork.REFERRAL, NastyNetwork.PARALLEL, NastyNetwork.LOOP)) {
            var glue = Slides.glue(shapes, link.id());
            assertThat(Slides.shapesOf(shapes, link.from()))
                    .containsExactly((int) glue.getStCxn().getId());
            assertThat(Slides.shapesOf(shapes, link.to()))
                    .containsExactly((int) glue.getEndCxn().getId());
        }
    }

    @Test
    void whatABoxWithinABoxSaysIsNotALineToo() throws IOException {
        assertThat(Slides.connectors(shapes())).containsOnlyKeys("l2", "l3", "l4");
    }

    @Test
    void parallelLinksAreGluedAtDifferentPlaces() throws IOException {
        try (var show = Slides.of(TwoBoxes.export())) {
            var shapes = Slides.flat(show.getSlides().get(0).getShapes());
            var one = Slides.glue(shapes, TwoBoxes.ONE.id());
            var other = Slides.glue(shapes, TwoBoxes.OTHER.id());

            assertThat(Slides.site(shapes, one.getStCxn())).isNotEqualTo(Slides.site(shapes, other.getStCxn()));
            assertThat(Slides.site(shapes, one.getEndCxn())).isNotEqualTo(Slides.site(shapes, other.getEndCxn()));
        }
    }

    @Test
    void aLineRunsBetweenThePlacesWhereItIsGlued() throws IOException {
        try (var show = Slides.of(TwoBoxes.export())) {
            var shapes = Slides.flat(show.getSlides().get(0).getShapes());
            for (var link : List.of(TwoBoxes.ONE, TwoBoxes.OTHER)) {
                var glue = Slides.glue(shapes, link.id());
                var between = new Rectangle2D.Double();
                between.setFrameFromDiagonal(
                        Slides.site(shapes, glue.getStCxn()), Slides.site(shapes, glue.getEndCxn()));
                var line = Slides.anchor(shapes, link.id());

                assertThat(line.getX()).isCloseTo(between.getX(), within(0.001));
                assertThat(line.getY()).isCloseTo(between.getY(), within(0.001));
                assertThat(line.getMaxX()).isCloseTo(between.getMaxX(), within(0.001));
                assertThat(line.getMaxY()).isCloseTo(between.getMaxY(), within(0.001));
            }
        }
    }

    @Test
    void aFrameIsAGroupWithItsMembers() throws IOException {
        try (var show = Slides.of(Slides.export())) {
            var group = show.getSlides().get(0).getShapes().stream()
                    .filter(XSLFGroupShape.class::isInstance)
                    .map(XSLFGroupShape.class::cast)
                    .filter(g -> g.getShapeName().startsWith("St Mary's"))
                    .findFirst()
                    .orElseThrow();
            var within = Slides.flat(group.getShapes());

            assertThat(Slides.shapesOf(within, NastyNetwork.CAFE.id())).hasSize(1);
            assertThat(Slides.shapesOf(within, NastyNetwork.TWIN_TWO.id())).hasSize(1);
            assertThat(Slides.shapesOf(within, NastyNetwork.TWIN_ONE.id())).isEmpty();
        }
    }

    @Test
    void noTwoShapesHaveTheSameId() throws IOException {
        assertThat(shapes()).extracting(XSLFShape::getShapeId).doesNotHaveDuplicates();
    }

    @Test
    void theTitleIsTheNameOfTheView() throws IOException {
        try (var show = Slides.of(Slides.export())) {
            assertThat(show.getSlides().get(0).getTitle()).isEqualTo("All <of> it & more");
        }
    }

    @Test
    void theSlideSaysAsAtWhichDay() throws IOException {
        assertThat(shapes())
                .filteredOn(XSLFTextShape.class::isInstance)
                .extracting(shape -> ((XSLFTextShape) shape).getText())
                .contains("Nasty & small. As at 30 June 2018.");
    }

    @Test
    void theNotesNameWhatIsShown() throws IOException {
        try (var show = Slides.of(Slides.export())) {
            var text = List.of(show.getSlides().get(0).getNotes().getPlaceholders()).stream()
                    .filter(placeholder -> placeholder.getTextType() == Placeholder.BODY)
                    .map(XSLFTextShape::getText)
                    .collect(Collectors.joining());

            assertThat(text).contains("GP practice: Caf\u00e9 \u2013 Ltd", "refers to: ");
        }
    }

    @Test
    void eachViewIsASlide() throws IOException {
        try (var show = Slides.of(Slides.export().of(List.of(Slides.ALL, NastyNetwork.VIEW), 2))) {
            assertThat(show.getSlides()).hasSize(2);
        }
    }

    @Test
    void equalExportsAreEqualBytes() throws IOException {
        var first = Slides.bytes(new PowerPointFormat(), Slides.export());

        assertThat(Slides.bytes(new PowerPointFormat(), Slides.export())).isEqualTo(first);
    }

    @Test
    void nothingInItIsFetchedFromElsewhere() throws IOException {
        for (var format : List.of(new PowerPointFormat(), new WordFormat())) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(Slides.bytes(format, Slides.export())))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().endsWith(".rels")) {
                        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                                .doesNotContain("TargetMode=\"External\"");
                    }
                }
            }
        }
    }

    @Test
    void aTemplateGivesPageAndMasterAndLosesItsSlides() throws IOException {
        var template = folder.resolve("ours.pptx");
        try (var show = new XMLSlideShow();
                var out = Files.newOutputStream(template)) {
            show.setPageSize(new Dimension(800, 600));
            show.createSlide();
            show.createSlide();
            show.write(out);
        }

        try (var show = Slides.of(Slides.export().with(Finish.USUAL.withTemplate(template)))) {
            assertThat(show.getPageSize().getWidth()).isEqualTo(800);
            assertThat(show.getSlides()).hasSize(1);
            assertThat(show.getSlides().get(0).getTitle()).isEqualTo("All <of> it & more");
        }
    }

    @Test
    void whatIsNoTemplateIsRefusedByName() throws IOException {
        var template = Files.writeString(folder.resolve("ours.pptx"), "not a zip");
        var export = Slides.export().with(Finish.USUAL.withTemplate(template));

        assertThatThrownBy(() -> Slides.bytes(new PowerPointFormat(), export))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("ours.pptx");
    }

    @Test
    void aViewTooLargeToBeReadIsShownPartByPart() throws IOException {
        try (var show = Slides.of(NastyNetwork.export(NastyNetwork.NETWORK, farApart()))) {
            assertThat(show.getSlides())
                    .extracting(slide -> slide.getTitle())
                    .containsExactly("Far apart", "Far apart (detail 1 of 2)", "Far apart (detail 2 of 2)");
        }
    }

    @Test
    void thePartsOfAViewShowEachNodeOnce() throws IOException {
        try (var show = Slides.of(NastyNetwork.export(NastyNetwork.NETWORK, farApart()))) {
            for (var node : farApart().boxes().keySet()) {
                var slides = show.getSlides().stream()
                        .skip(1)
                        .filter(slide -> !Slides.shapesOf(Slides.flat(slide.getShapes()), node)
                                .isEmpty())
                        .toList();
                assertThat(slides).as(node.value()).hasSize(1);
            }
        }
    }

    private static View farApart() {
        return new View(
                new ViewId("far"),
                "Far apart",
                Map.of(
                        NastyNetwork.CAFE.id(), Box.of(0, 0, 120, 80),
                        NastyNetwork.TWIN_ONE.id(), Box.of(200, 0, 120, 80),
                        NastyNetwork.FORMULA.id(), Box.of(2_900, 0, 120, 80)),
                Map.of());
    }

    @Test
    void anEmptyViewIsASlideWithItsTitle() throws IOException {
        try (var show = Slides.of(NastyNetwork.export(NastyNetwork.NETWORK, View.empty("Empty")))) {
            assertThat(show.getSlides().get(0).getTitle()).isEqualTo("Empty");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"connected-care", "oxfordshire", "vitality-uhb", "wolverhampton"})
    void aSampleNetworkShowsEachNodeAndLineOnce(String name) throws Exception {
        var careModels = CareModels.of(List.of());
        var content = new ContentReader(careModels.vocabulary(), careModels.rules())
                .read(Path.of("../../models/" + name + ".concordat.json"))
                .content();
        var network = NetworkSnapshot.of(content.nodes(), content.links());
        var export = new Export(name, network, null, NastyNetwork.export().day(), careModels)
                .of(content.views(), content.views().size());

        try (var show = Slides.of(export)) {
            for (var view : content.views()) {
                var drawing = PowerPointFormat.drawing(export, view);
                var slide = show.getSlides().stream()
                        .filter(each -> view.name().equals(each.getTitle()))
                        .findFirst()
                        .orElseThrow();
                var shapes = Slides.flat(slide.getShapes());
                var ids = new HashSet<Integer>();
                drawing.elements()
                        .filter(NodeId.class::isInstance)
                        .map(NodeId.class::cast)
                        .forEach(node -> ids.addAll(Slides.shapesOf(shapes, node)));
                var connectors = Slides.connectors(shapes);

                assertThat(ids.size() + connectors.size()).as(view.name()).isEqualTo(drawing.size());
            }
        }
    }
}
