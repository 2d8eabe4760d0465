package org.concordat.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.style.Colour;
import org.concordat.api.view.Box;
import org.concordat.api.view.Condition;
import org.concordat.api.view.Filter;
import org.concordat.api.view.Look;
import org.concordat.api.view.Scale;
import org.concordat.api.view.Scope;
import org.concordat.api.view.StyleRule;
import org.concordat.api.view.StyleRule.Channel;
import org.concordat.api.view.ViewId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.SvgSurface;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules and filters of a view change in its drawing. */
class LookDrawingTest {

    private final Document document = new Document(Content.empty("Test", "View"));
    private final ViewId view = document.views().get(0).id();
    private final Drawing drawing =
            new Drawing(document.network(), Objects.requireNonNull(document.view(view)), CareModels.of(List.of()));
    private final Node practice = Node.of(GeneralPractice.GP_PRACTICE).with(Core.NAME, "Squire");
    private final Node trust = Node.of(Organisations.PROVIDER).with(Core.NAME, "Trust");
    private final Link refers = Link.of(ServiceLinks.REFERS_TO, practice.id(), trust.id());

    @BeforeEach
    void draw() {
        document.subscribe(change -> drawing.apply(change.edit()));
        add(practice, 0);
        add(trust, 400);
        document.apply(new AddLink(refers));
    }

    private void add(Node node, double x) {
        document.apply(Group.of("add", new AddNode(node), new PlaceNode(view, node.id(), null, Box.of(x, 0, 160, 60))));
    }

    private void show(Look look) {
        document.apply(new ChangeLook(view, document.look(view), look));
    }

    private String svg() {
        var out = new StringWriter();
        var all = drawing.bounds();
        try (var surface = new SvgSurface(out, all, "Test", "")) {
            drawing.paint(surface, Theme.LIGHT, all);
        }
        return out.toString();
    }

    private static Look hiding(Filter filter) {
        return Look.PLAIN.with(filter);
    }

    @Test
    void aHiddenNodeIsNotMet() {
        show(hiding(Filter.hide(Scope.nodes(GeneralPractice.GP_PRACTICE.id()))));

        assertThat(drawing.at(80, 30, 2)).isNull();
    }

    @Test
    void theLinksOfAHiddenNodeAreHiddenWithIt() {
        show(hiding(Filter.hide(Scope.nodes(GeneralPractice.GP_PRACTICE.id()))));

        assertThat(drawing.elements()).containsExactly(trust.id());
    }

    @Test
    void aHiddenLinkLeavesItsNodes() {
        show(hiding(Filter.hide(Scope.ALL_LINKS)));

        assertThat(drawing.elements()).containsExactlyInAnyOrder(practice.id(), trust.id());
    }

    @Test
    void aNodeComesAndGoesWithItsFacts() {
        var proposed = new Condition(Core.STATUS.id(), Condition.Test.IS, "proposed");
        show(hiding(Filter.hide(Scope.ALL_NODES).where(proposed)));
        document.apply(new ChangeNode(trust, trust.with(Core.STATUS, "proposed")));
        assertThat(drawing.elements()).containsExactly(practice.id());

        document.undo();
        assertThat(drawing.elements()).contains(trust.id(), refers.id());
    }

    @Test
    void aHiddenClosedGroupHidesTheLinksOfWhatItHolds() {
        var other = Node.of(Organisations.PROVIDER);
        add(other, 800);
        document.apply(new CloseGroup(view, other.id(), Set.of(trust.id()), Set.of()));
        show(hiding(Filter.hide(Scope.nodes(Organisations.PROVIDER.id()))));

        assertThat(drawing.elements()).containsExactly(practice.id());
    }

    @Test
    void aRuleColoursWhatItIsAbout() {
        var rule = new StyleRule(
                Scope.ALL_NODES,
                StyleRule.TYPE,
                Channel.COLOUR,
                new Scale.ByChoice(Map.of(GeneralPractice.GP_PRACTICE.id(), Colour.of("#123456"))));
        show(Look.PLAIN.withRules(List.of(rule)));

        assertThat(svg()).contains("#123456");
    }

    @Test
    void aSecondLineStandsOnTheNode() {
        var rule = new StyleRule(Scope.ALL_NODES, StyleRule.LINKS, Channel.SECOND_LINE, new Scale.AsWritten());
        show(Look.PLAIN.withRules(List.of(rule)));

        assertThat(svg()).contains(">1 link<");
    }

    @Test
    void aSecondLineOfALinkStandsInItsLabel() {
        var rule = new StyleRule(Scope.ALL_LINKS, StyleRule.TYPE, Channel.SECOND_LINE, new Scale.AsWritten());
        show(Look.PLAIN.withRules(List.of(rule)));
        drawing.placeLabels(() -> true);

        assertThat(Objects.requireNonNull(drawing.figure(refers.id())).label())
                .isEqualTo("refers to: " + ServiceLinks.REFERS_TO.label());
    }

    @Test
    void whatIsOutOfFocusIsPaleAndItsNameCanBeRead() {
        var before = svg();
        drawing.focus(Set.of(trust.id()));

        assertThat(svg()).isNotEqualTo(before).contains(">Squire<");
    }

    @Test
    void aPlainLookIsAsBefore() {
        var before = svg();
        show(hiding(Filter.hide(Scope.ALL_NODES)));
        show(Look.PLAIN);

        assertThat(svg()).isEqualTo(before);
    }
}
