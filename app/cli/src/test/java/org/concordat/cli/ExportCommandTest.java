package org.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.concordat.api.core.Core;
import org.concordat.api.core.People;
import org.concordat.api.fact.NodeId;
import org.concordat.api.measure.Figure;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.plugin.Plugins;
import org.concordat.core.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aGraphFileHoldsEverything() throws IOException {
        var target = folder.resolve("x.graphml");

        var run = Run.of("export", Sample.in(folder), "--to", target);

        assertThat(run.status()).isZero();
        assertThat(Files.readString(target)).contains("id=\"hub\"", "id=\"b-provider\"", "id=\"l1\"", "id=\"l2\"");
    }

    @Test
    void aVectorPictureShowsTheFirstView() throws IOException {
        var target = folder.resolve("x.svg");

        var run = Run.of("export", Sample.in(folder), "--to", target);

        assertThat(run.status()).isZero();
        assertThat(Files.readString(target))
                .startsWith("<?xml")
                .contains("<title>Everything</title>", "data-element=\"hub\"");
    }

    @Test
    void aPictureShowsTheViewThatIsNamed() throws IOException {
        var target = folder.resolve("x.svg");

        Run.of("export", Sample.in(folder), "--to", target, "--view", "v2");

        assertThat(Files.readString(target))
                .contains("data-element=\"a-provider\"")
                .doesNotContain("data-element=\"hub\"");
    }

    /** Says of each node how many there are in all, tenfold once somebody has set a threshold. */
    private static List<Figure> count(Check check) {
        var nodes = check.network().nodes();
        var count = BigDecimal.valueOf(nodes.size() * (check.parameters().equals(Facts.NONE) ? 1L : 10L));
        return List.of(new Figure(Counting.ID, count, "", "Count", List.of()).of(nodes));
    }

    @Test
    void styleRulesGoByMeasuresOfTheWholeNetworkAndByTheThresholdsOfTheDocument() throws IOException {
        var plugins = new Plugins(
                CareModels.of(List.of(new Counting("Count", "All nodes.", "", ExportCommandTest::count))), List.of());
        var rule = new StyleRule(
                Scope.ALL_NODES, StyleRule.MEASURE + "counting", StyleRule.Channel.SECOND_LINE, new Scale.AsWritten());
        var file = Files.write(
                folder.resolve("styled.concordat.json"),
                new Workspace(plugins).canonical(Sample.styled(rule, Facts.of(Core.NAME, "changed"))));
        var target = folder.resolve("x.svg");
        var installation = new Installation(() -> new Workspace(plugins), Optional.empty());

        Run.in(installation, false, "export", file, "--to", target, "--view", "v2");

        assertThat(Files.readString(target)).contains(">40<");
    }

    @Test
    void aBitmapIsAPicture() throws IOException {
        var target = folder.resolve("x.png");

        Run.of("export", Sample.in(folder), "--to", target);

        var image = ImageIO.read(target.toFile());
        assertThat(image.getWidth()).isGreaterThan(2 * 760);
    }

    @Test
    void aPageToPrintIsAPicture() throws IOException {
        var target = folder.resolve("x.pdf");

        var run = Run.of("export", Sample.in(folder), "--to", target);

        assertThat(run.status()).isZero();
        assertThat(Files.readString(target, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("%%EOF");
    }

    @Test
    void aPictureAtHalfTheZoomIsSmaller() throws IOException {
        var whole = folder.resolve("x.png");
        var half = folder.resolve("y.png");

        Run.of("export", Sample.in(folder), "--to", whole);
        Run.of("export", Sample.in(folder), "--to", half, "--zoom", "50%");

        assertThat(ImageIO.read(half.toFile()).getWidth())
                .isLessThan(ImageIO.read(whole.toFile()).getWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "401", "five", "1e2", ""})
    void whatIsNoZoomIsRefused(String zoom) throws IOException {
        var run = Run.of("export", Sample.in(folder), "--to", folder.resolve("x.png"), "--zoom", zoom);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("not a zoom in per cent");
    }

    @Test
    void aViewLimitsIt() throws IOException {
        var target = folder.resolve("x.graphml");

        Run.of("export", Sample.in(folder), "--to", target, "--view", "st mary's");

        assertThat(Files.readString(target)).contains("id=\"l1\"").doesNotContain("id=\"hub\"", "id=\"l2\"");
    }

    @Test
    void aViewCanBeNamedByItsId() throws IOException {
        var target = folder.resolve("x.graphml");

        Run.of("export", Sample.in(folder), "--to", target, "--view", "v2");

        assertThat(Files.readString(target)).doesNotContain("id=\"hub\"");
    }

    @Test
    void anUnknownViewIsAnsweredByThoseThereAre() throws IOException {
        var run = Run.of("export", Sample.in(folder), "--to", folder.resolve("x.graphml"), "--view", "Money");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no view \"Money\"").contains("Everything, St Mary's");
    }

    @Test
    void theProfileCanBeChosen() throws IOException {
        var target = folder.resolve("X.GRAPHML");

        Run.of("export", Sample.in(folder), "--to", target, "--profile", "gephi");

        assertThat(Files.readString(target)).contains("-38.0").doesNotContain("y:ShapeNode");
    }

    @Test
    void anUnknownProfileIsAnsweredByThoseThereAre() throws IOException {
        var run = Run.of("export", Sample.in(folder), "--to", folder.resolve("x.graphml"), "--profile", "excel");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("universal, yed, gephi, networkx, neo4j");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.xyz", "graphml", "x.graphml.zip", "noextension"})
    void anUnknownExtensionIsRefusedBeforeAnythingIsRead(String name) {
        var run = Run.of("export", folder.resolve("missing"), "--to", folder.resolve(name));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(name).contains("ends in", ".graphml");
    }

    @Test
    void allViewsAreAPictureEach() throws IOException {
        var run = Run.of("export", Sample.in(folder), "--to", folder.resolve("x.svg"), "--all-views");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("x-Everything.svg");
        assertThat(folder.resolve("x-Everything.svg")).content().contains("<title>Everything</title>");
        assertThat(folder.resolve("x.svg")).doesNotExist();
    }

    @Test
    void allViewsArePagesOfOnePdf() throws IOException {
        var run = Run.of("export", Sample.in(folder), "--to", folder.resolve("x.pdf"), "--all-views");

        assertThat(run.out()).isEqualToIgnoringNewLines("Wrote " + folder.resolve("x.pdf") + ".");
    }

    @Test
    void aPictureIsFinishedAsItIsSaid() throws IOException {
        var target = folder.resolve("x.svg");

        Run.of(
                "export",
                Sample.in(folder),
                "--to",
                target,
                "--no-legend",
                "--no-title",
                "--date-line",
                "--source-line=NHS Digital",
                "--ground",
                "transparent");

        assertThat(target).content().contains(">As at ", ">NHS Digital<").doesNotContain("layer-legend", "layer-title");
    }

    @Test
    void theSourceIsTheFileUnlessAnotherIsNamed() throws IOException {
        var target = folder.resolve("x.svg");

        Run.of("export", Sample.in(folder), "--to", target, "--source-line");

        assertThat(target).content().contains(">Source: Connected Care<");
    }

    @Test
    void whatIsNoGroundIsRefused() throws IOException {
        var run = Run.of("export", Sample.in(folder), "--to", folder.resolve("x.svg"), "--ground", "blue");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no ground \"blue\"");
    }

    @Test
    void theFormatOfAFolderIsSaid() throws IOException {
        var run = Run.of("export", Sample.in(folder), "--to", folder.resolve("all"), "--all-views", "--as", "png");

        assertThat(run.status()).isZero();
        assertThat(folder.resolve("all").resolve("Everything.png")).isNotEmptyFile();
    }

    @Test
    void whatDoesNotArriveIsToldAndWrittenDown() throws IOException {
        var report = folder.resolve("loss.txt");

        var run = Run.of(
                "export",
                Sample.in(folder),
                "--to",
                folder.resolve("x.graphml"),
                "--profile",
                "gephi",
                "--loss",
                report);

        assertThat(run.err()).contains("does not arrive", "One other view");
        assertThat(report).content().contains("GraphML (profile gephi)", "- One other view");
    }

    @Test
    void aScaleMakesMorePixels() throws IOException {
        var small = folder.resolve("small.png");
        var large = folder.resolve("large.png");

        Run.of("export", Sample.in(folder), "--to", small, "--scale", "1");
        Run.of("export", Sample.in(folder), "--to", large, "--scale", "3");

        assertThat(ImageIO.read(large.toFile()).getWidth())
                .isEqualTo(3 * ImageIO.read(small.toFile()).getWidth());
    }

    @Test
    void aMissingFolderIsTold() throws IOException {
        var run = Run.of(
                "export", Sample.in(folder), "--to", folder.resolve("none").resolve("x.graphml"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("folder does not exist");
    }

    @Test
    void aFolderIsNotWrittenOver() throws IOException {
        var target = Files.createDirectory(folder.resolve("x.graphml"));

        var run = Run.of("export", Sample.in(folder), "--to", target);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("it is a folder");
    }

    @Test
    void anEarlierExportIsReplaced() throws IOException {
        var target = Files.writeString(folder.resolve("x-nodes.csv"), "earlier");

        var run = Run.of("export", Sample.in(folder), "--to", folder.resolve("x.csv"));

        assertThat(run.status()).isZero();
        assertThat(target).content().contains("hub").doesNotContain("earlier");
    }

    @Test
    void theNetworkItselfIsNotReplacedByItsExport() throws IOException {
        var file = Sample.in(folder);
        var before = Files.readAllBytes(file);

        var run = Run.of("export", file, "--to", file, "--as", "json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("it is the network itself");
        assertThat(file).hasBinaryContent(before);
    }

    private Path withAPerson() throws IOException {
        var plain = Sample.content();
        var nodes = new ArrayList<Node>();
        plain.nodes().forEach(node -> nodes.add(node.with(Core.NOTE, "Jo Smith was here")));
        nodes.add(new Node(new NodeId("smith"), People.PERSON, Facts.of(Core.NAME, "Jo Smith", People.POST, "chair")));
        var content = new Content(
                plain.settings(), plain.careModels(), nodes, plain.links(), plain.views(), List.of(), new TreeMap<>());
        return Files.write(folder.resolve("people.concordat.json"), new Workspace(Plugins.none()).canonical(content));
    }

    @Test
    void peopleAreNamed() throws IOException {
        var target = folder.resolve("x.graphml");

        Run.of("export", withAPerson(), "--to", target);

        assertThat(target).content().contains("Jo Smith");
    }

    @Test
    void namesOfPeopleAreLeftOutWhereThatIsAskedFor() throws IOException {
        var target = folder.resolve("x.graphml");

        var run = Run.of("export", withAPerson(), "--to", target, "--without-names");

        assertThat(target).content().contains("chair").doesNotContain("Smith", "smith");
        assertThat(run.err()).contains("The name of one person").doesNotContain("Smith");
    }

    @Test
    void whoIsNotInAViewIsNotNamedInItsTextsEither() throws IOException {
        var target = folder.resolve("x.graphml");

        Run.of("export", withAPerson(), "--to", target, "--view", "v2", "--without-names");

        assertThat(target).content().contains("chair was here").doesNotContain("Smith");
    }
}
