package org.concordat.diagram.styling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.network.Node;
import org.concordat.api.style.Colour;
import org.concordat.api.view.Box;
import org.concordat.api.view.Ramp;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.StyleRule.Channel;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.Test;

/** Changing a rule that is there. */
class RuleChoicesTest {

    private static final Scope PRACTICES = Scope.nodes(GeneralPractice.GP_PRACTICE.id());
    private static final Colour RED = Colour.of("#AA0000");

    private final Document document = new Document(Content.empty("Test", "View"));
    private final RuleChoices choices;

    RuleChoicesTest() {
        draw(Node.of(Organisations.PROVIDER).with(Core.STATUS, "active"));
        draw(Node.of(GeneralPractice.GP_PRACTICE).with(Core.STATUS, "proposed"));
        choices = new RuleChoices(
                document.network(),
                document.views().get(0),
                CareModels.of(List.of()).vocabulary());
    }

    private void draw(Node node) {
        document.apply(new AddNode(node));
        document.apply(new PlaceNode(document.views().get(0).id(), node.id(), null, Box.of(0, 0, 160, 60)));
    }

    @Test
    void theRampAndTheEndsThatWereChosenStayWhenTheTypesChange() {
        var scale = new Scale.Continuous(Ramp.ORANGES, 1.0, 9.0);
        var before = new StyleRule(Scope.ALL_NODES, StyleRule.LINKS, Channel.COLOUR, scale);

        assertThat(choices.rule(PRACTICES, StyleRule.LINKS, Channel.COLOUR, before))
                .isEqualTo(new StyleRule(PRACTICES, StyleRule.LINKS, Channel.COLOUR, scale));
    }

    @Test
    void theColoursThatWereChosenStayAndNewValuesGetTheirs() {
        var before =
                new StyleRule(PRACTICES, Core.STATUS.id(), Channel.COLOUR, new Scale.ByChoice(Map.of("proposed", RED)));

        var scale = (Scale.ByChoice) choices.rule(Scope.ALL_NODES, Core.STATUS.id(), Channel.COLOUR, before)
                .scale();

        assertThat(scale.colours()).containsEntry("proposed", RED).containsKey("active");
    }

    @Test
    void aRuleBySomethingElseBeginsAnew() {
        var before = new StyleRule(
                Scope.ALL_NODES, StyleRule.LINKS, Channel.COLOUR, new Scale.Continuous(Ramp.ORANGES, 1.0, 9.0));

        assertThat(choices.rule(Scope.ALL_NODES, StyleRule.TYPE, Channel.COLOUR, before))
                .isEqualTo(choices.rule(Scope.ALL_NODES, StyleRule.TYPE, Channel.COLOUR));
    }
}
