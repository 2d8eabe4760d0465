package org.concordat.diagram.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.api.core.Core;
import org.concordat.api.view.View;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.core.storage.ContentReader;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.picture.Picture;
import org.concordat.diagram.picture.PictureOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The views of the sample networks, as PDF and as PNG. */
class PdfPictureTest {

    private static final double TOLERANCE = 0.01;
    private static final int SCALE = 2;
    private static final CareModels CARE_MODELS = CareModels.of(List.of());
    private static final PictureOptions OPTIONS =
            PictureOptions.standard().withScale(SCALE).withLegend(true).withTitle(true);

    private record Sample(String file, NetworkSnapshot network, View view) {

        Picture picture(PictureOptions options) {
            return Picture.of(network, view, CARE_MODELS, options);
        }

        @Override
        public String toString() {
            return file + ", " + view.name();
        }
    }

    static Stream<Sample> samples() throws Exception {
        List<Sample> samples = new ArrayList<>();
        for (var file : List.of("connected-care", "oxfordshire", "vitality-uhb", "wolverhampton")) {
            var content = new ContentReader(CARE_MODELS.vocabulary(), CARE_MODELS.rules())
                    .read(Path.of("../../models", file + ".concordat.json"))
                    .content();
            var network = NetworkSnapshot.of(content.nodes(), content.links());
            content.views().forEach(view -> samples.add(new Sample(file, network, view)));
        }
        return samples.stream();
    }

    private static byte[] pdf(Picture picture) throws Exception {
        var out = new ByteArrayOutputStream();
        picture.writePdf(out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePdfLooksLikeThePng(Sample sample) throws Exception {
        var picture = sample.picture(OPTIONS);
        var png = new ByteArrayOutputStream();
        picture.writePng(png);

        var pdf = Pixels.of(pdf(picture), SCALE);

        assertThat(Pixels.difference(ImageIO.read(new ByteArrayInputStream(png.toByteArray())), pdf))
                .isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachNameCanBeFoundInIt(Sample sample) throws Exception {
        try (var document = Loader.loadPDF(pdf(sample.picture(OPTIONS)))) {
            var found = squeezed(new PDFTextStripper().getText(document));

            assertThat(sample.view().boxes().keySet())
                    .extracting(id ->
                            Objects.requireNonNull(sample.network().node(id)).get(Core.NAME, ""))
                    .allSatisfy(name -> assertThat(found).contains(squeezed(beginning(name))));
        }
    }

    /** A long name is cut, at the earliest after its first words. */
    private static String beginning(String name) {
        return name.substring(0, Math.min(name.length(), 12));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void theGroundOfADarkPictureIsDark() throws Exception {
        var sample = samples().findFirst().orElseThrow();

        var pixels = Pixels.of(pdf(sample.picture(OPTIONS.withTheme(Theme.DARK))), 1);

        assertThat(pixels.getRGB(1, 1) & 0xFFFFFF).isEqualTo(Theme.DARK.canvas().rgb());
    }

    @Test
    void equalPicturesAreEqualBytes() throws Exception {
        var sample = samples().findFirst().orElseThrow();

        assertThat(pdf(sample.picture(OPTIONS))).isEqualTo(pdf(sample.picture(OPTIONS)));
    }
}
