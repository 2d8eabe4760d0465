package org.concordat.diagram.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.view.Box;
import org.concordat.core.document.NetworkSnapshot;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.GraphicsSurface;
import org.concordat.diagram.surface.SvgSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewTest {

    private final SampleCountry sample = SampleCountry.nested(3_000);
    private final Overview overview = sample.overview();

    private static int[] paint(Overview overview, int left, int top, int width, int height, double scale) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.translate(-left, -top);
        graphics.scale(scale, scale);
        var clip = new Rectangle2D.Double(left / scale, top / scale, width / scale, height / scale);
        overview.paint(new GraphicsSurface(graphics), Theme.LIGHT, clip, scale);
        graphics.dispose();
        return image.getRGB(0, 0, width, height, null, 0, width);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.0371, 0.05, 0.11, 0.3})
    void piecesPaintedOneByOneAreThePicturePaintedAtOnce(double scale) {
        int side = 96;
        int[] whole = paint(overview, -side, -side, 4 * side, 4 * side, scale);
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                int[] piece = paint(overview, (column - 1) * side, (row - 1) * side, side, side, scale);
                int[] part = part(whole, column * side, row * side, side, 4 * side);
                assertThat(Arrays.mismatch(piece, part))
                        .as("piece %d, %d", column, row)
                        .isEqualTo(-1);
            }
        }
    }

    private static int[] part(int[] pixels, int left, int top, int side, int width) {
        return IntStream.range(0, side * side)
                .map(i -> pixels[(top + i / side) * width + left + i % side])
                .toArray();
    }

    @Test
    void severalThreadsPaintTheSame() {
        int[] alone = paint(sample.overview(), 0, 0, 300, 200, 0.05);
        var painted = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> paint(overview, 0, 0, 300, 200, 0.05)))
                .toList();
        assertThat(painted).allSatisfy(future -> assertThat(future.join()).isEqualTo(alone));
    }

    @Test
    void theOrderOfLinksDoesNotMatter() {
        var links = new ArrayList<>(sample.links());
        Collections.reverse(links);
        var reversed = Overview.of(NetworkSnapshot.of(sample.network().nodes(), links), sample.view());
        assertThat(paint(reversed, 0, 0, 400, 300, 0.05)).isEqualTo(paint(overview, 0, 0, 400, 300, 0.05));
    }

    @Test
    void aSmallViewIsAlwaysDrawnExactly() {
        assertThat(SampleCountry.nested(500).overview().tells(0.01)).isFalse();
    }

    @Test
    void aLargeViewIsToldWhileItsNodesAreSmallOnTheScreen() {
        assertThat(overview.tells(0.1)).isTrue();
        assertThat(overview.tells(0.2)).isFalse();
    }

    @Test
    void whatIsToldAddsUpToAllFlows() {
        for (double scale : new double[] {0.01, 0.03, 0.06, 0.15, 0.4}) {
            var told = overview.told(scale);
            assertThat(told.flows() + told.smallerFlows() + told.shaded()).isEqualTo(sample.referrals());
        }
    }

    @Test
    void theAmountToldIsThatOfTheLinesDrawn() {
        var country = sample.read();
        var sums = new Sums(country.flows, country.levels.get(3), country.tree);
        var told = overview.told(0.02);
        assertThat(told.amount())
                .isEqualTo(IntStream.of(sums.greatest(told.lines(), 1))
                        .mapToDouble(sums::amountOf)
                        .sum());
    }

    @Test
    void theLevelIsToldInWords() {
        assertThat(overview.told(0.02).inWords())
                .startsWith("Flows added up by place: ")
                .contains(" lines, ")
                .contains("referrals a year.");
    }

    @Test
    void flowsWithoutGroupsAreToldAsShades() {
        var flat = new SampleCountry();
        for (int i = 0; i < 5; i++) {
            flat.node("p" + i, GeneralPractice.GP_PRACTICE, Box.of(i * 300, i * 200, 120, 88));
        }
        flat.referrals("f1", "p0", "p3", 5).referrals("f2", "p1", "p4", 5);
        assertThat(flat.overview().told(0.1)).isEqualTo(new Told("", 0, 0, 0, 0, "", 0, 0, 2));
    }

    @Test
    void allThatIsPaintedIsInsideTheBounds() {
        var bounds = overview.bounds(0.03);
        int left = (int) Math.floor(bounds.getMinX() * 0.03);
        int top = (int) Math.floor(bounds.getMinY() * 0.03);
        int width = (int) Math.ceil(bounds.getMaxX() * 0.03) - left;
        int height = (int) Math.ceil(bounds.getMaxY() * 0.03) - top;

        int inside = inked(paint(overview, left, top, width, height, 0.03));

        assertThat(inked(paint(overview, left - 50, top - 50, width + 100, height + 100, 0.03)))
                .isEqualTo(inside)
                .isPositive();
    }

    private static int inked(int[] pixels) {
        return (int) Arrays.stream(pixels).filter(rgb -> rgb != 0xFF000000).count();
    }

    @Test
    void theTypesOfTheLinesAreTold() {
        assertThat(overview.lineTypes(0.02)).containsExactly(ServiceLinks.REFERS_TO);
    }

    @Test
    void anEmptyViewTellsNothing() {
        var empty = new SampleCountry().overview();
        assertThat(empty.tells(0.01)).isFalse();
        assertThat(empty.bounds(0.01).isEmpty()).isTrue();
        assertThat(empty.told(0.01).inWords()).isEmpty();
        assertThat(paint(empty, 0, 0, 10, 10, 0.01)).containsOnly(0xFF000000);
    }

    @Test
    void aPictureFromVeryFarIsPaintedToo() {
        assertThatCode(() -> paint(overview, -5, -5, 20, 20, 0.0004)).doesNotThrowAnyException();
    }

    @Test
    void densityIsAnImageInAnSvg() {
        var out = new StringWriter();
        var clip = new Rectangle2D.Double(0, 0, 13_000, 5_000);
        try (var surface = new SvgSurface(out, clip, "England", "")) {
            overview.paint(surface, Theme.LIGHT, clip, 0.02);
        }
        assertThat(out.toString()).contains("<image", "data:image/png;base64,", ">of r1<");
    }
}
