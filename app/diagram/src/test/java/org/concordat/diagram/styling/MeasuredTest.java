package org.concordat.diagram.styling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.concordat.api.core.Core;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.core.Services;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.rule.Check;
import org.concordat.api.view.Box;
import org.concordat.api.view.Look;
import org.concordat.api.view.Ramp;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.StyleRule.Channel;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.core.measures.Measurements;
import org.concordat.diagram.drawing.Drawing;
import org.junit.jupiter.api.Test;

/** Two services that only the trust provides, one that only the other provides, and a commissioner. */
class MeasuredTest {

    private static final String LOST = StyleRule.MEASURE + "core.servicesLost";
    private static final CareModels CARE_MODELS = CareModels.of(List.of());

    private final Document document = new Document(Content.empty("Test", "View"));
    private final Node trust = node(Node.of(Organisations.PROVIDER).with(Core.NAME, "Trust"));
    private final Node other = node(Node.of(Organisations.PROVIDER).with(Core.NAME, "Other"));
    private final Node commissioner = node(Node.of(Organisations.COMMISSIONER));

    MeasuredTest() {
        provides(trust);
        provides(trust);
        provides(other);
    }

    private Node node(Node node) {
        document.apply(new AddNode(node));
        document.apply(new PlaceNode(document.views().get(0).id(), node.id(), null, Box.of(0, 0, 160, 60)));
        return node;
    }

    private void provides(Node provider) {
        var service = node(Node.of(Services.SERVICE).with(Core.NAME, "Service"));
        document.apply(new AddLink(Link.of(ServiceLinks.PROVIDES, provider.id(), service.id())));
    }

    private Measured measured() {
        var check = new Check(document.snapshot(), LocalDate.of(2017, 9, 1), Facts.NONE);
        return new Measured(new Measurements(CARE_MODELS.measures()).take(check));
    }

    private static Look look(Channel channel, Scale scale) {
        return Look.PLAIN.withRules(List.of(new StyleRule(Scope.ALL_NODES, LOST, channel, scale)));
    }

    private Styling styling(Channel channel, Scale scale) {
        return Styling.of(look(channel, scale), document.network(), CARE_MODELS.vocabulary(), measured());
    }

    @Test
    void aMeasureColoursWhatItIsAFigureOf() {
        var styling = styling(Channel.COLOUR, Scale.Continuous.of(Ramp.BLUES));

        assertThat(List.of(
                        styling.dress(other, 0).fill(), styling.dress(trust, 0).fill()))
                .containsExactly(Ramp.BLUES.at(0), Ramp.BLUES.at(1));
    }

    @Test
    void whatHasNoFigureIsHatched() {
        assertThat(styling(Channel.COLOUR, Scale.Continuous.of(Ramp.BLUES))
                        .dress(commissioner, 0)
                        .hatched())
                .isTrue();
    }

    @Test
    void theSecondLineSaysTheFigureWithItsUnit() {
        assertThat(styling(Channel.SECOND_LINE, new Scale.AsWritten())
                        .dress(trust, 0)
                        .words())
                .isEqualTo("2 services");
    }

    @Test
    void theLegendCallsAMeasureByItsName() {
        assertThat(new Values(CARE_MODELS.vocabulary(), measured()).label(LOST))
                .isEqualTo("Services lost if a provider leaves");
    }

    @Test
    void onlyMeasuresOfSingleElementsAreOffered() {
        var choices =
                new RuleChoices(document.network(), document.views().get(0), CARE_MODELS.vocabulary(), measured());

        assertThat(choices.bys(Scope.ALL_NODES, Channel.COLOUR))
                .contains(LOST)
                .doesNotContain(StyleRule.MEASURE + "core.density");
    }

    @Test
    void aRuleByAMeasureGoesFromLowToHigh() {
        var choices =
                new RuleChoices(document.network(), document.views().get(0), CARE_MODELS.vocabulary(), measured());

        assertThat(choices.rule(Scope.ALL_NODES, LOST, Channel.SIZE).scale())
                .isEqualTo(Scale.Continuous.of(Ramp.BLUES));
    }

    @Test
    void aDrawingLooksDifferentOnceItsRuleHasFigures() {
        var view = document.views().get(0);
        document.apply(new ChangeLook(view.id(), Look.PLAIN, look(Channel.COLOUR, Scale.Continuous.of(Ramp.BLUES))));
        var drawing = new Drawing(document.network(), Objects.requireNonNull(document.view(view.id())), CARE_MODELS);

        assertThat(drawing.measure(measured()).isEmpty()).isFalse();
        assertThat(drawing.styling().dress(trust, 0).fill()).isEqualTo(Ramp.BLUES.at(1));
    }

    @Test
    void aDrawingWithoutSuchARuleStaysAsItIs() {
        var drawing = new Drawing(document.network(), document.views().get(0), CARE_MODELS);

        assertThat(drawing.measure(measured()).isEmpty()).isTrue();
    }
}
