package org.concordat.diagram.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Statuses;
import org.concordat.api.style.Colour;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.core.caremodel.CareModels;
import org.concordat.diagram.overview.Overview;
import org.concordat.diagram.overview.SampleCountry;
import org.junit.jupiter.api.Test;

class FromAfarTest {

    private static final double ZOOM = 0.05;
    private static final SampleCountry COUNTRY = SampleCountry.nested(3_000);
    private static final PictureOptions OPTIONS =
            PictureOptions.standard().withZoom(ZOOM).withLegend(true).withTitle(true);

    private static Picture picture(double zoom) {
        return Picture.of(COUNTRY.network(), COUNTRY.view(), CareModels.of(List.of()), OPTIONS.withZoom(zoom));
    }

    private static String svg(double zoom) throws IOException {
        var out = new ByteArrayOutputStream();
        picture(zoom).writeSvg(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        picture(ZOOM).writePdf(out);
        return out.toByteArray();
    }

    private static BufferedImage png() throws Exception {
        var out = new ByteArrayOutputStream();
        picture(ZOOM).writePng(out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void groupsAreNamedAndSingleElementsAreNot() throws IOException {
        assertThat(svg(ZOOM)).contains(">Name of r1<").doesNotContain("data-element");
    }

    @Test
    void theNoteSaysWhatIsAddedUp() throws IOException {
        var told = Overview.of(COUNTRY.network(), COUNTRY.view()).told(ZOOM).inWords();

        assertThat(svg(ZOOM)).contains(told.substring(0, told.indexOf(':')));
    }

    @Test
    void theLegendNamesNoLinksThatAreNotDrawn() throws IOException {
        assertThat(svg(ZOOM)).contains(">refers to<").doesNotContain(">is a member of<");
    }

    private static String legend(StyleRule rule) throws IOException {
        var view = COUNTRY.view().withLook(Look.PLAIN.withRules(List.of(rule)));
        var out = new ByteArrayOutputStream();
        Picture.of(COUNTRY.network(), view, CareModels.of(List.of()), OPTIONS).writeSvg(out);
        var svg = out.toString(StandardCharsets.UTF_8);
        return svg.substring(svg.indexOf("layer-legend"));
    }

    private static StyleRule coloured(String by, Map<String, Colour> colours) {
        return new StyleRule(Scope.ALL_NODES, by, StyleRule.Channel.COLOUR, new Scale.ByChoice(colours));
    }

    /** The overview paints none: the plate of a mark would be a circle. */
    @Test
    void theLegendShowsNoMarksAsNoneAreSeen() throws IOException {
        var colours = Map.of(Statuses.ACTUAL, Colour.of("#117733"));

        assertThat(legend(coloured(Core.STATUS.id(), colours)))
                .contains("fill=\"#117733\"")
                .doesNotContain("rx=\"7.5\"");
    }

    @Test
    void theLegendNamesATypeOnceAndInTheColourThatARuleGivesIt() throws IOException {
        var type = Organisations.PROVIDER;

        assertThat(legend(coloured(StyleRule.TYPE, Map.of(type.id(), Colour.of("#117733")))))
                .containsOnlyOnce("fill=\"#117733\"")
                .containsOnlyOnce(">" + type.label() + "<");
    }

    @Test
    void nearerEachElementIsDrawn() throws IOException {
        assertThat(svg(1)).contains("data-element=\"t3\"").doesNotContain("added up");
    }

    @Test
    void thePictureIsAsLargeAsOnTheScreen() {
        double across = COUNTRY.view().boxes().values().stream()
                .mapToDouble(box -> box.x() + box.width())
                .max()
                .orElseThrow();

        assertThat(picture(ZOOM).bounds().getWidth()).isBetween(across * ZOOM, across * ZOOM + 150);
    }

    @Test
    void thePdfHoldsTheNote() throws IOException {
        try (var document = Loader.loadPDF(pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Flows added up by");
        }
    }

    @Test
    void thePngIsPainted() throws Exception {
        var image = png();
        assertThat(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .contains(0xFFFFFFFF)
                .satisfies(
                        pixels -> assertThat(Arrays.stream(pixels).distinct()).hasSizeGreaterThan(50));
    }
}
