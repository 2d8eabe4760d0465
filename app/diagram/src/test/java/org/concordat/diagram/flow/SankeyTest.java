package org.concordat.diagram.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.concordat.diagram.flow.SankeySamples.flow;
import static org.concordat.diagram.flow.SankeySamples.flows;
import static org.concordat.diagram.flow.SankeySamples.stop;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.api.report.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SankeyTest {

    static Stream<Block.Flows> samples() {
        return Stream.of(
                SankeySamples.budget(),
                SankeySamples.many(2),
                SankeySamples.many(12),
                SankeySamples.many(40),
                SankeySamples.many(150));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noBarMeetsAnother(Block.Flows flows) {
        assertApart(SankeyLayout.of(flows).bars().stream().map(Bar::box).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noLabelMeetsAnother(Block.Flows flows) {
        assertApart(SankeyLayout.of(flows).bars().stream().map(Bar::labelPlace).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noLabelLiesOnABar(Block.Flows flows) {
        var bars = SankeyLayout.of(flows).bars();
        assertThat(bars)
                .allSatisfy(
                        bar -> assertThat(bars).noneMatch(other -> other.box().intersects(bar.labelPlace())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everythingIsWithinTheBounds(Block.Flows flows) {
        var bounds = Sankey.of(flows).bounds();
        var layout = SankeyLayout.of(flows);
        assertThat(Stream.concat(
                        layout.bars().stream().flatMap(bar -> Stream.of(bar.box(), bar.labelPlace())),
                        layout.bands().stream().map(Band::bounds)))
                .allMatch(bounds::contains);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFlowIsDrawn(Block.Flows flows) throws IOException {
        assertThat(svg(flows).split("class=\"flow\"", -1)).hasSize(flows.flows().size() + 1);
    }

    @Test
    void bandsAreAsWideAsTheirAmounts() {
        var layout = SankeyLayout.of(
                flows(List.of(stop("a"), stop("b"), stop("c")), flow("a", "b", 300), flow("a", "c", 100)));
        assertThat(layout.bands().get(0).width())
                .isCloseTo(3 * layout.bands().get(1).width(), within(1e-9));
    }

    @Test
    void aBarIsAsHighAsTheLargerOfWhatComesAndGoes() {
        var layout = SankeyLayout.of(
                flows(List.of(stop("a"), stop("b"), stop("c")), flow("a", "b", 300), flow("b", "c", 100)));
        assertThat(layout.bars().get(1).box().getHeight())
                .isCloseTo(layout.bands().get(0).width(), within(1e-9));
    }

    @Test
    void aCircleRunsBackBeneathTheBars() {
        var layout = SankeyLayout.of(flows(List.of(stop("a"), stop("b")), flow("a", "b", 300), flow("b", "a", 100)));
        assertThat(layout.bands().get(1).bounds().getMaxY())
                .isGreaterThan(layout.bars().get(0).box().getMaxY());
    }

    @Test
    void aFlowIntoItselfIsDrawn() throws IOException {
        assertThat(svg(flows(List.of(stop("a")), flow("a", "a", 3)))).contains("a to a");
    }

    @Test
    void aFlowPastAColumnCrossesNoBarOfIt() {
        var layout = SankeyLayout.of(flows(
                List.of(stop("a"), stop("b"), stop("c")),
                flow("a", "b", 300),
                flow("b", "c", 300),
                flow("a", "c", 200)));
        assertThat(layout.bands().get(2).area().intersects(layout.bars().get(1).box()))
                .isFalse();
    }

    @Test
    void anAmountThatNobodyKnowsIsALineOfDashes() throws IOException {
        assertThat(svg(flows(List.of(stop("a"), stop("b")), flow("a", "b", null))))
                .contains("stroke-dasharray")
                .contains("Amount not stated");
    }

    @Test
    void longNamesAreWrappedAndStayWhole() {
        var name = "NHS Birmingham and Solihull Integrated Care Board";
        var layout = SankeyLayout.of(flows(List.of(stop("a", name, "Commissioner"), stop("b")), flow("a", "b", 300)));
        assertThat(String.join(" ", layout.bars().get(0).label().lines())).startsWith(name);
    }

    @Test
    void namesAreNoMarkup() throws IOException {
        assertThat(svg(flows(List.of(stop("a", "<b>&\"", "k"), stop("b")), flow("a", "b", 1))))
                .contains("&lt;b&gt;&amp;")
                .doesNotContain("<b>");
    }

    @Test
    void noStopsAtAllAreAnEmptyPicture() throws IOException {
        assertThat(svg(flows(List.of()))).contains("<svg");
    }

    @Test
    void theSameFlowsAreTheSameBytes() throws IOException {
        assertThat(svg(SankeySamples.many(40))).isEqualTo(svg(SankeySamples.many(40)));
    }

    private static String svg(Block.Flows flows) throws IOException {
        var out = new ByteArrayOutputStream();
        Sankey.of(flows).writeSvg(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void assertApart(List<Rectangle2D> places) {
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(places.get(i).intersects(places.get(j)))
                        .as(places.get(i) + " and " + places.get(j))
                        .isFalse();
            }
        }
    }
}
