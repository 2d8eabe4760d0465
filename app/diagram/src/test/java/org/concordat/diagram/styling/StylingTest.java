package org.concordat.diagram.styling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Remarks;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.RemoveNode;
import org.concordat.api.fact.Observation;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.fact.Source;
import org.concordat.api.network.Node;
import org.concordat.api.style.Colour;
import org.concordat.api.view.Look;
import org.concordat.api.view.Ramp;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.StyleRule.Channel;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.diagram.figure.Contrast;
import org.concordat.diagram.figure.Dress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylingTest {

    private static final String LIST = GeneralPractice.LIST_SIZE.id();

    private final Document document = new Document(Content.empty("Test", "View"));
    private final Node small = practice(2_000);
    private final Node large = practice(20_000);
    private final Node unknown = Node.of(GeneralPractice.GP_PRACTICE);

    private static Node practice(long patients) {
        return Node.of(GeneralPractice.GP_PRACTICE)
                .with(
                        GeneralPractice.LIST_SIZE,
                        List.of(Observation.of(patients, PartialDate.parse("2017"), Source.of("list", ""))));
    }

    private LiveStyling live(StyleRule... rules) {
        List.of(small, large, unknown).forEach(node -> document.apply(new AddNode(node)));
        return new LiveStyling(
                Look.PLAIN.withRules(List.of(rules)),
                document.network(),
                CareModels.of(List.of()).vocabulary());
    }

    private static StyleRule rule(Channel channel) {
        return new StyleRule(Scope.ALL_NODES, LIST, channel, Scale.Continuous.of(Ramp.BLUES));
    }

    @Test
    void withoutRulesNothingIsDressed() {
        assertThat(live().now().dress(large, 3)).isSameAs(Dress.NONE);
    }

    @Test
    void notesAndPicturesKeepTheirLook() {
        var byType = new StyleRule(
                Scope.ALL_NODES,
                StyleRule.TYPE,
                Channel.COLOUR,
                new Scale.ByChoice(Map.of(Remarks.NOTE.id(), Colour.of("#112233"))));

        assertThat(live(byType).now().dress(Node.of(Remarks.NOTE), 0)).isEqualTo(Dress.NONE);
    }

    @Test
    void theEndsOfTheNetworkHaveTheEndsOfTheRamp() {
        var styling = live(rule(Channel.COLOUR)).now();

        assertThat(List.of(
                        styling.dress(small, 0).fill(), styling.dress(large, 0).fill()))
                .containsExactly(Ramp.BLUES.at(0), Ramp.BLUES.at(1));
    }

    @Test
    void whatHasNoValueIsHatched() {
        var dress = live(rule(Channel.COLOUR)).now().dress(unknown, 0);

        assertThat(dress.fill()).isNull();
        assertThat(dress.hatched()).isTrue();
    }

    @Test
    void theLargerIsDrawnLarger() {
        var styling = live(rule(Channel.SIZE)).now();

        assertThat(styling.dress(large, 0).growth())
                .isGreaterThan(styling.dress(small, 0).growth());
    }

    @Test
    void aValueThatNoColourIsGivenForIsGrey() {
        var byStatus = new StyleRule(
                Scope.ALL_NODES,
                Core.STATUS.id(),
                Channel.COLOUR,
                new Scale.ByChoice(Map.of("proposed", Colour.of("#117733"))));

        assertThat(live(byStatus)
                        .now()
                        .dress(small.with(Core.STATUS, "ended"), 0)
                        .fill())
                .isEqualTo(Styling.OTHER);
    }

    @Test
    void theSecondLineSaysTheFigureWithItsUnit() {
        var written = new StyleRule(Scope.ALL_NODES, LIST, Channel.SECOND_LINE, new Scale.AsWritten());

        assertThat(live(written).now().dress(large, 0).words()).startsWith("20,000");
    }

    @Test
    void aNewHighestValueMovesTheEnd() {
        var live = live(rule(Channel.COLOUR));
        var larger = practice(40_000);
        document.apply(new AddNode(larger));

        assertThat(live.take(Set.of(larger.id()))).isTrue();
        assertThat(live.now().rules().get(0).ends().high()).isEqualTo(40_000);
    }

    @Test
    void aValueBetweenTheEndsMovesNothing() {
        var live = live(rule(Channel.COLOUR));
        var between = practice(5_000);
        document.apply(new AddNode(between));

        assertThat(live.take(Set.of(between.id()))).isFalse();
    }

    @Test
    void theEndComesBackWithTheHighestGone() {
        var live = live(rule(Channel.COLOUR));
        document.apply(new RemoveNode(large));

        assertThat(live.take(Set.of(large.id()))).isTrue();
        assertThat(live.now().rules().get(0).ends().high()).isEqualTo(2_000);
    }

    @Test
    void aChangedFactIsReadAnew() {
        var live = live(rule(Channel.COLOUR));
        document.apply(new ChangeNode(small, small.without(GeneralPractice.LIST_SIZE)));
        live.take(Set.of(small.id()));

        assertThat(live.now().rules().get(0).ends().low()).isEqualTo(20_000);
    }

    @ParameterizedTest
    @EnumSource(Ramp.class)
    void textCanBeReadOnEveryColourOfARamp(Ramp ramp) {
        for (int i = 0; i <= 100; i++) {
            var fill = ramp.at(i / 100.0);
            assertThat(Contrast.ratio(Contrast.textOn(fill, Colour.of("#000000")), fill))
                    .isGreaterThanOrEqualTo(Contrast.TEXT);
        }
    }

    @Test
    void theSwatchesAreEightAndDiffer() {
        assertThat(Set.copyOf(Swatches.ALL)).hasSize(8);
    }

    @Test
    void theValuesThatOccurMostHaveAColour() {
        var nodes = List.of(small.with(Core.STATUS, "ended"), large.with(Core.STATUS, "actual"), unknown);

        assertThat(Swatches.of(nodes, Core.STATUS.id(), List.of("actual", "proposed", "ended")))
                .containsOnlyKeys("actual", "ended");
    }
}
