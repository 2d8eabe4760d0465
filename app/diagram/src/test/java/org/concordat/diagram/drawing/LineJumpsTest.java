package org.concordat.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeLook;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.LinkId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.ViewId;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.SvgSurface;
import org.junit.jupiter.api.Test;

/** Two links that cross in the middle of a square of four nodes. */
class LineJumpsTest {

    private final Document document = new Document(Content.empty("Test", "View"));
    private final ViewId view = document.views().get(0).id();
    private final Node north = add(200, 0);
    private final Node south = add(200, 400);
    private final Node west = add(0, 200);
    private final Node east = add(400, 200);
    private final Link first = link("a", west, east);
    private final Link second = link("b", north, south);

    private Node add(double x, double y) {
        var node = Node.of(Organisations.PROVIDER);
        document.apply(Group.of("add", new AddNode(node), new PlaceNode(view, node.id(), null, Box.of(x, y, 60, 40))));
        return node;
    }

    private Link link(String id, Node from, Node to) {
        var link = new Link(new LinkId(id), RelationshipLinks.PARTNER_WITH, from.id(), to.id(), Facts.NONE);
        document.apply(new AddLink(link));
        return link;
    }

    private Drawing drawing() {
        return new Drawing(document.network(), Objects.requireNonNull(document.view(view)), CareModels.of(List.of()));
    }

    private String svg() {
        var out = new StringWriter();
        var drawing = drawing();
        try (var surface = new SvgSurface(out, drawing.bounds(), "Test", "")) {
            drawing.paint(surface, Theme.LIGHT, drawing.bounds());
        }
        return out.toString();
    }

    private boolean hops(Link link) {
        var svg = svg();
        int from = svg.indexOf("link-" + link.id().value());
        return svg.substring(from, svg.indexOf("</g>", from)).contains("C");
    }

    @Test
    void theLaterOfTwoLinksHopsOverTheOther() {
        assertThat(hops(second)).isTrue();
        assertThat(hops(first)).isFalse();
    }

    @Test
    void aViewMayLetThemRunStraight() {
        document.apply(
                new ChangeLook(view, document.look(view), document.look(view).withPlainCrossings(true)));

        assertThat(hops(second)).isFalse();
    }

    @Test
    void linksThatMeetAtANodeDoNotHop() {
        assertThat(hops(link("c", west, south))).isFalse();
    }

    @Test
    void aBendThatTouchesAnotherLinkWithoutCrossingIsNoReasonToHop() {
        document.apply(new BendLink(view, second.id(), List.of(), List.of(new Bend(100, 200), new Bend(90, 120))));

        assertThat(hops(first)).isFalse();
    }

    @Test
    void seenFromAfarNothingHops() {
        var drawing = drawing();
        var out = new StringWriter();
        try (var surface = new SvgSurface(out, drawing.bounds(), "Test", "")) {
            drawing.excerpt(drawing.bounds(), Set.of()).paint(surface, Theme.LIGHT);
        }

        assertThat(out.toString()).isNotEqualTo(svg());
    }
}
