package org.concordat.diagram.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.style.Colour;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.Lane;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.View;
import org.concordat.api.view.ViewId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.storage.ContentReader;
import org.concordat.diagram.figure.StatusLook;
import org.concordat.diagram.figure.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureTest {

    private static final CareModels CARE_MODELS = CareModels.of(List.of());
    private static final NodeId CCG = new NodeId("ccg");
    private static final NodeId TRUST = new NodeId("trust");
    private static final NodeId CONTRACT = new NodeId("contract");
    private static final PictureOptions PLAIN = PictureOptions.standard();

    private static final NetworkSnapshot NETWORK = NetworkSnapshot.of(
            List.of(
                    new Node(CCG, Organisations.COMMISSIONER, Facts.of(Core.NAME, "Sandwell <CCG>")),
                    new Node(TRUST, Organisations.PROVIDER, Facts.of(Core.NAME, "Hospitals NHS Trust")),
                    new Node(
                            CONTRACT,
                            Contracts.CONTRACT,
                            Facts.of(Core.NAME, "Alliance agreement", Core.STATUS, "proposed")
                                    .with(Contracts.CONTRACT_FORM, Contracts.ALLIANCE_AGREEMENT))),
            List.of(
                    new Link(new LinkId("l1"), ContractLinks.PARTY_TO, TRUST, CONTRACT, Facts.NONE),
                    new Link(
                            new LinkId("l2"),
                            ContractLinks.COMMISSIONS,
                            CCG,
                            CONTRACT,
                            Facts.of(Core.STATUS, "proposed"))));

    private static final View VIEW = new View(
            new ViewId("v"),
            "Contracts",
            Map.of(CCG, Box.of(0, 0, 190, 60), TRUST, Box.of(300, 0, 180, 56), CONTRACT, Box.of(10, 240, 170, 66)),
            Map.of(new LinkId("l1"), List.of(new Bend(390, 273))));

    private static Picture picture(PictureOptions options) {
        return Picture.of(NETWORK, VIEW, CARE_MODELS, options);
    }

    private static String svg(Picture picture) throws IOException {
        var out = new ByteArrayOutputStream();
        picture.writeSvg(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static BufferedImage png(PictureOptions options) throws Exception {
        var out = new ByteArrayOutputStream();
        picture(options).writePng(out);
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(out.toByteArray())));
    }

    /** The legend of a picture. */
    private static String colouredByType(Scope scope, String type) throws IOException {
        var rule = new StyleRule(
                scope,
                StyleRule.TYPE,
                StyleRule.Channel.COLOUR,
                new Scale.ByChoice(Map.of(type, Colour.of("#117733"))));
        var view = VIEW.withLook(Look.PLAIN.withRules(List.of(rule)));
        var svg = svg(Picture.of(NETWORK, view, CARE_MODELS, PLAIN.withLegend(true)));
        return svg.substring(svg.indexOf("layer-legend"));
    }

    @Test
    void theLegendShowsATypeOnceAndInTheColourThatARuleGivesIt() throws IOException {
        assertThat(colouredByType(Scope.ALL_NODES, Organisations.COMMISSIONER.id()))
                .containsOnlyOnce("fill=\"#117733\"")
                .containsOnlyOnce(">Commissioner<");
    }

    @Test
    void theLegendShowsALinkOnceAndInTheColourThatARuleGivesIt() throws IOException {
        assertThat(colouredByType(Scope.ALL_LINKS, ContractLinks.COMMISSIONS.id()))
                .containsOnlyOnce("stroke=\"#117733\"")
                .containsOnlyOnce(">commissions<");
    }

    @Test
    void theLegendSaysWhatSwimLanesTellApart() throws IOException {
        var lanes = List.of(new Lane("Alliance", -20, -40, 600, 200));
        var view = VIEW.withLook(Look.PLAIN.withLanes(lanes, Contracts.CONTRACT_FORM.id()));

        assertThat(svg(Picture.of(NETWORK, view, CARE_MODELS, PLAIN.withLegend(true))))
                .contains(">Lanes<", ">" + Contracts.CONTRACT_FORM.label() + "<");
    }

    @Test
    void theSvgOfASmallNetworkIsAsItWasLookedAt() throws IOException {
        try (InputStream golden = Objects.requireNonNull(PictureTest.class.getResourceAsStream("small.svg"))) {
            assertThat(svg(picture(PLAIN.withLegend(true).withTitle(true))))
                    .isEqualToNormalizingNewlines(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void equalPicturesAreEqualBytes() throws IOException {
        assertThat(svg(picture(PLAIN))).isEqualTo(svg(picture(PLAIN)));
    }

    @Test
    void aPngIsAsLargeAsTheScaleSays() throws Exception {
        var image = png(PLAIN.withScale(2));

        var bounds = picture(PLAIN).bounds();
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(bounds.getWidth() * 2));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(bounds.getHeight() * 2));
    }

    @Test
    void theGroundOfADarkPictureIsDark() throws Exception {
        assertThat(png(PLAIN.withTheme(Theme.DARK)).getRGB(1, 1) & 0xFFFFFF)
                .isEqualTo(Theme.DARK.canvas().rgb());
    }

    @Test
    void aTransparentPictureHasNoGround() throws Exception {
        assertThat(png(PLAIN.asTransparent(true)).getRGB(1, 1) >>> 24).isZero();
    }

    @Test
    void aPictureTooLargeNamesAZoomThatFits() {
        var poster = new View(
                new ViewId("p"),
                "Poster",
                Map.of(CCG, Box.of(0, 0, 190, 60), TRUST, Box.of(9_000, 0, 180, 56)),
                Map.of());

        assertThatThrownBy(() -> Picture.of(NETWORK, poster, CARE_MODELS, PLAIN.withScale(50))
                        .writePng(OutputStream.nullOutputStream()))
                .isInstanceOf(PictureTooLargeException.class)
                .hasMessageContaining("no side may have more than 100,000", "At a zoom of 21 % it fits");
    }

    @Test
    void aLargePictureInStripsIsTheSameAsASmallOneEnlarged() throws Exception {
        var whole = png(PLAIN.withScale(12));

        // Painted at once, as strips hold a whole row or more of it.
        var bounds = picture(PLAIN).bounds();
        var expected = new BufferedImage(whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = expected.createGraphics();
        picture(PLAIN).paint(graphics, whole.getWidth(), whole.getHeight());
        graphics.dispose();
        long different = 0;
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                int a = whole.getRGB(x, y) & 0xFF;
                int b = expected.getRGB(x, y) & 0xFF;
                different += Math.abs(a - b) > 128 ? 1 : 0;
            }
        }
        assertThat((long) whole.getWidth() * whole.getHeight()).isGreaterThan(4 * (1 << 22));
        assertThat(different).isLessThan(whole.getHeight() / 10);
        assertThat(bounds.getWidth() * 12).isLessThanOrEqualTo(whole.getWidth());
    }

    @Test
    void aPngSaysHowLargeItIsOnPaper() throws Exception {
        var out = new ByteArrayOutputStream();
        picture(PLAIN.withScale(2)).writePng(out);

        assertThat(out.toString(StandardCharsets.ISO_8859_1))
                .contains("pHYs\u0000\u0000\u001d\u0087\u0000\u0000\u001d\u0087\u0001");
    }

    @Test
    void linesOfTheFooterStandBelowTheLegend() throws IOException {
        var svg = svg(picture(PLAIN.withLegend(true).withFooter(List.of("As at 1 May 2017"))));

        assertThat(svg.indexOf("As at 1 May 2017")).isGreaterThan(svg.indexOf("layer-legend"));
        assertThat(picture(PLAIN.withFooter(List.of("As at 1 May 2017")))
                        .bounds()
                        .getHeight())
                .isGreaterThan(picture(PLAIN).bounds().getHeight() + 20);
    }

    @Test
    void anElementCarriesItsNationalCode() throws IOException {
        var practice = new Node(
                CCG, Organisations.COMMISSIONER, Facts.of(Core.NAME, "CCG", Core.EXTERNAL_IDS, Map.of("ods", "05L")));
        var network = NetworkSnapshot.of(List.of(practice), List.of());

        assertThat(svg(Picture.of(network, VIEW, CARE_MODELS, PLAIN)))
                .contains("data-element=\"ccg\" data-org-code=\"05L\"");
    }

    @Test
    void aZoomEnlargesTheDrawingAndNotItsBorder() throws Exception {
        var bounds = picture(PLAIN).bounds();

        assertThat(picture(PLAIN.withZoom(0.5)).bounds().getWidth()).isEqualTo(48 + (bounds.getWidth() - 48) / 2);
    }

    @Test
    void aSmallViewIsNotAddedUp() throws IOException {
        assertThat(svg(picture(PLAIN.withZoom(0.02)))).contains("data-element=\"ccg\"");
    }

    @Test
    void theLegendNamesWhatOccursAndNothingElse() throws IOException {
        assertThat(svg(picture(PLAIN.withLegend(true))))
                .contains(">commissions<", ">Commissioner<", ">Proposed, planned or open<")
                .doesNotContain(">Budget<", ">In shadow form<");
    }

    @Test
    void aViewWithNothingInItIsAnEmptySheet() throws Exception {
        var out = new ByteArrayOutputStream();

        Picture.of(NETWORK, View.empty("Empty"), CARE_MODELS, PLAIN.withLegend(true))
                .writePng(out);

        assertThat(ImageIO.read(new ByteArrayInputStream(out.toByteArray())).getWidth())
                .isEqualTo(48);
    }

    @Test
    void theSampleNetworkShowsEachOfItsElements() throws Exception {
        var file = Path.of("../../models/connected-care.concordat.json");
        var content = new ContentReader(CARE_MODELS.vocabulary(), CARE_MODELS.rules())
                .read(file)
                .content();
        var network = NetworkSnapshot.of(content.nodes(), content.links());
        for (var view : content.views()) {
            var svg = svg(Picture.of(network, view, CARE_MODELS, PLAIN));

            assertThat(view.boxes().keySet())
                    .allSatisfy(node -> assertThat(svg).contains("data-element=\"" + node + "\""));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NORMAL")
    void everyLookHasWordsForTheLegend(StatusLook look) {
        assertThat(Sample.of(look).words()).isNotBlank();
    }
}
