package org.concordat.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.concordat.api.core.Core;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.exchange.export.Batch;
import org.concordat.exchange.export.Export;
import org.concordat.exchange.export.ExportException;
import org.concordat.exchange.export.FileOutput;
import org.concordat.exchange.export.Finish;
import org.concordat.exchange.export.Format;
import org.concordat.exchange.export.Output;
import org.concordat.exchange.export.Profile;
import org.concordat.exchange.formats.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class PictureFormatTest {

    private static final NodeId TRUST = new NodeId("trust");
    private static final NodeId PRACTICE = new NodeId("practice");
    private static final NodeId ALLIANCE = new NodeId("alliance");

    private static final NetworkSnapshot NETWORK = NetworkSnapshot.of(
            List.of(
                    new Node(
                            TRUST,
                            Organisations.PROVIDER,
                            Facts.of(Core.NAME, "Trust \"A\" & <B>", Core.EXTERNAL_IDS, Map.of("ods", "RXK"))),
                    new Node(PRACTICE, Organisations.PROVIDER, Facts.of(Core.NAME, "Practice")),
                    new Node(ALLIANCE, Partnerships.PARTNERSHIP, Facts.of(Core.NAME, "Alliance"))),
            List.of(
                    new Link(new LinkId("l1"), MembershipLinks.MEMBER_OF, TRUST, ALLIANCE, Facts.NONE),
                    new Link(new LinkId("l2"), MembershipLinks.MEMBER_OF, PRACTICE, ALLIANCE, Facts.NONE)));

    private static final View ALL = new View(
            new ViewId("all"),
            "All of it",
            Map.of(
                    TRUST, Box.of(0, 0, 160, 56),
                    PRACTICE, Box.of(300, 0, 160, 56),
                    ALLIANCE, Box.of(150, 300, 160, 56)),
            Map.of());
    private static final View FEW =
            new View(new ViewId("few"), "A few", Map.of(TRUST, Box.of(0, 0, 160, 56)), Map.of());

    @TempDir
    private Path folder;

    private static Export export() {
        return new Export("Sandwell", NETWORK, ALL, LocalDate.of(2017, 9, 1), CareModels.of(List.of()));
    }

    private static Format format(String id) {
        return Formats.own().of(id).orElseThrow();
    }

    private static byte[] written(String format, Export export) throws IOException {
        var out = new ByteArrayOutputStream();
        format(format).write(export, Profile.UNIVERSAL, new Output() {
            @Override
            public void file(Writing writing) throws IOException {
                writing.to(out);
            }

            @Override
            public void part(String name, Writing writing) throws IOException {
                writing.to(out);
            }
        });
        return out.toByteArray();
    }

    private static String svg(Finish finish) throws IOException {
        return new String(written("svg", export().with(finish)), StandardCharsets.UTF_8);
    }

    private static List<Element> elements(Element root) {
        var all = new ArrayList<Element>();
        var found = root.getElementsByTagName("*");
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    @Test
    void aPictureHasTitleAndLegendOnWhite() throws IOException {
        assertThat(svg(Finish.USUAL))
                .contains("layer-legend", "layer-title", "fill=\"#FFFFFF\"")
                .doesNotContain("layer-footer");
    }

    @Test
    void aPictureWithoutALegendHasNone() throws IOException {
        assertThat(svg(Finish.USUAL.withLegend(false))).contains("layer-title").doesNotContain("layer-legend");
    }

    @Test
    void aPictureWithoutATitleHasNone() throws IOException {
        assertThat(svg(Finish.USUAL.withTitle(false))).contains("layer-legend").doesNotContain("layer-title");
    }

    @Test
    void theLineOfTheDayNamesIt() throws IOException {
        assertThat(svg(Finish.USUAL.withDateLine(true))).contains(">As at 1 September 2017<");
    }

    @Test
    void theLineOfTheSourceIsTheTitleOfTheDocumentUnlessATextIsGiven() throws IOException {
        assertThat(svg(Finish.USUAL.withSourceLine(""))).contains(">Source: Sandwell<");
        assertThat(svg(Finish.USUAL.withSourceLine("NHS Digital, 2017"))).contains(">NHS Digital, 2017<");
    }

    @Test
    void aDarkGroundIsOnlyThereWhenAskedFor() throws IOException {
        assertThat(svg(Finish.USUAL)).doesNotContain("#1B2027");
        assertThat(svg(Finish.USUAL.withGround(Finish.Ground.DARK))).contains("fill=\"#1B2027\"");
    }

    @Test
    void anSvgHasOnlyWhatOfficeProgramsRead() throws Exception {
        var root = parsed(svg(Finish.USUAL.withDateLine(true).withSourceLine("")));

        assertThat(root.getAttribute("viewBox")).isNotEmpty();
        assertThat(root.getAttribute("width")).matches("[0-9.]+");
        assertThat(elements(root))
                .extracting(Element::getTagName)
                .isSubsetOf(
                        "g",
                        "path",
                        "rect",
                        "line",
                        "polyline",
                        "polygon",
                        "circle",
                        "ellipse",
                        "text",
                        "title",
                        "desc");
        assertThat(elements(root))
                .noneMatch(element -> element.hasAttribute("style")
                        || element.hasAttribute("dominant-baseline")
                        || element.hasAttribute("marker-end")
                        || element.hasAttribute("filter")
                        || element.getAttribute("fill").startsWith("rgb"));
        assertThat(elements(root).stream()
                        .filter(element -> element.getTagName().equals("text")))
                .allMatch(text -> text.getAttribute("font-family").equals("Arial, Helvetica, sans-serif"));
    }

    @Test
    void eachElementOfAnSvgCarriesItsIdItsNameAndItsNationalCode() throws Exception {
        var node = elements(parsed(svg(Finish.USUAL))).stream()
                .filter(element -> element.getAttribute("data-element").equals("trust"))
                .findFirst()
                .orElseThrow();

        assertThat(node.getAttribute("id")).isEqualTo("node-trust");
        assertThat(node.getAttribute("data-org-code")).isEqualTo("RXK");
        assertThat(node.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Trust \"A\" & <B>");
    }

    @Test
    void allThatIsWrittenLiesWithinTheBoundsOfAnSvg() throws Exception {
        var root = parsed(svg(Finish.USUAL.withDateLine(true)));
        var box = root.getAttribute("viewBox").split(" ");
        double bottom = Double.parseDouble(box[1]) + Double.parseDouble(box[3]);

        assertThat(elements(root).stream()
                        .filter(element -> element.getTagName().equals("text")))
                .allSatisfy(text -> assertThat(Double.parseDouble(text.getAttribute("y")))
                        .isBetween(Double.parseDouble(box[1]), bottom));
    }

    @Test
    void aPdfHasAPageForEachView() throws IOException {
        var one = written("pdf", export());
        var two = written("pdf", export().of(List.of(ALL, FEW), 2));

        assertThat(format("pdf").takesSeveralViews()).isTrue();
        assertThat(two.length).isGreaterThan(one.length);
        try (var document = Loader.loadPDF(two)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Sandwell");
            var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("All of it");
            assertThat(first.getNextSibling().getTitle()).isEqualTo("A few");
        }
    }

    @Test
    void severalViewsAreAFileEachWhereTheFormatShowsOne() throws IOException {
        var written = FileOutput.write(
                folder.resolve("x.svg"),
                out -> Batch.write(export().of(List.of(ALL, FEW), 2), format("svg"), Profile.UNIVERSAL, out));

        assertThat(written).containsExactly(folder.resolve("x-All of it.svg"), folder.resolve("x-A few.svg"));
    }

    @Test
    void severalViewsAreOneFileWhereTheFormatTakesThem() throws IOException {
        var written = FileOutput.write(
                folder.resolve("x.pdf"),
                out -> Batch.write(export().of(List.of(ALL, FEW), 2), format("pdf"), Profile.UNIVERSAL, out));

        assertThat(written).containsExactly(folder.resolve("x.pdf"));
        assertThat(Files.size(folder.resolve("x.pdf"))).isPositive();
    }

    @Test
    void ofASelectionOnlyItsNodesAndTheLinksBetweenThemAreSeen() throws IOException {
        var svg = new String(written("svg", export().only(Set.of(TRUST, ALLIANCE))), StandardCharsets.UTF_8);

        assertThat(svg)
                .contains("data-element=\"trust\"", "data-element=\"l1\"")
                .doesNotContain("data-element=\"practice\"", "data-element=\"l2\"");
    }

    @Test
    void aClosedGroupThatIsSelectedComesWithWhatItHides() {
        var closed = ALL.withClosed(Map.of(ALLIANCE, Set.of(PRACTICE)));
        var view =
                export().of(List.of(closed), 1).only(Set.of(ALLIANCE)).views().get(0);

        assertThat(view.boxes()).containsOnlyKeys(ALLIANCE, PRACTICE);
        assertThat(view.closed()).containsKey(ALLIANCE);
    }

    @Test
    void theNetworkOfASelectionIsCutDownToIt() {
        var network = export().only(Set.of(TRUST, ALLIANCE)).asShown().network();

        assertThat(network.nodes()).hasSize(2);
        assertThat(network.links()).hasSize(1);
    }

    @Test
    void aBitmapCanHaveAPartOfAPixelToAUnit() throws IOException {
        var half = ImageIO.read(new ByteArrayInputStream(written("png", export().with(Finish.USUAL.withPixels(0.5)))));
        var usual = ImageIO.read(new ByteArrayInputStream(written("png", export())));

        assertThat(half.getWidth() * 4).isBetween(usual.getWidth(), usual.getWidth() + 4);
    }

    @Test
    void withoutAViewThereIsNoPicture() {
        assertThatThrownBy(() -> written("svg", export().of(List.of(), 0)))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("add a view");
    }
}
