package org.concordat.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.ServiceLinks;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.CloseGroup;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveLink;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.diagram.figure.Theme;
import org.concordat.diagram.surface.SvgSurface;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A network of three practices in a frame, which refer to a trust beside it. */
class ClosedGroupTest {

    private static final Box FRAME = Box.of(0, 0, 600, 300);
    private static final Box SEEN = Box.of(0, 0, 200, 84);

    private final Document document = new Document(Content.empty("Test", "View"));
    private final ViewId view = document.views().get(0).id();
    private final List<Rectangle2D> dirty = new ArrayList<>();
    private final Drawing drawing =
            new Drawing(document.network(), Objects.requireNonNull(document.view(view)), CareModels.of(List.of()));

    private final NodeId pcn = new NodeId("pcn");
    private final NodeId one = new NodeId("practice1");
    private final NodeId two = new NodeId("practice2");
    private final NodeId three = new NodeId("practice3");
    private final NodeId trust = new NodeId("trust");
    private final LinkId first = new LinkId("r1");
    private final LinkId second = new LinkId("r2");

    @BeforeEach
    void draw() {
        document.subscribe(change -> dirty.add(drawing.apply(change.edit())));
        add(pcn, GeneralPractice.GP_GROUP, FRAME);
        add(one, GeneralPractice.GP_PRACTICE, Box.of(20, 60, 150, 60));
        add(two, GeneralPractice.GP_PRACTICE, Box.of(220, 60, 150, 60));
        add(three, GeneralPractice.GP_PRACTICE, Box.of(420, 60, 150, 60));
        add(trust, Organisations.PROVIDER, Box.of(1_000, 0, 160, 60));
        List.of(one, two, three).forEach(practice -> link("m" + practice, MembershipLinks.MEMBER_OF, practice, pcn));
        link("r1", ServiceLinks.REFERS_TO, one, trust);
        link("r2", ServiceLinks.REFERS_TO, two, trust);
        dirty.clear();
    }

    private void add(NodeId id, NodeType type, Box box) {
        var node = new Node(id, type, Facts.of(Core.NAME, id.value()));
        document.apply(Group.of("add", new AddNode(node), new PlaceNode(view, id, null, box)));
    }

    private Link link(String id, LinkType type, NodeId from, NodeId to) {
        var link = new Link(new LinkId(id), type, from, to, Facts.NONE);
        document.apply(new AddLink(link));
        return link;
    }

    private void close() {
        document.apply(new CloseGroup(view, pcn, Set.of(one, two, three), Set.of()));
    }

    private String label(LinkId link) {
        drawing.placeLabels(Long.MAX_VALUE);
        return Objects.requireNonNull(drawing.figure(link)).label();
    }

    private @Nullable String holds() {
        return Objects.requireNonNull(drawing.figure(pcn)).holds();
    }

    private String svg() {
        var everything = new Rectangle2D.Double(-100, -100, 2_000, 1_000);
        var out = new StringWriter();
        try (var surface = new SvgSurface(out, everything, "Test", "")) {
            drawing.paint(surface, Theme.LIGHT, everything);
        }
        return out.toString();
    }

    @Test
    void whatAClosedGroupHidesIsNotDrawn() {
        close();

        assertThat(drawing.elements()).containsExactlyInAnyOrder(pcn, trust, first);
    }

    @Test
    void aClosedGroupIsDrawnSmallerInTheCornerOfItsFrame() {
        close();

        assertThat(drawing.box(pcn)).isEqualTo(SEEN);
    }

    @Test
    void nothingIsMetWhereAHiddenNodeStood() {
        close();

        assertThat(drawing.at(500, 90, 2)).isNull();
    }

    @Test
    void aRubberBandAroundAClosedGroupTakesOnlyTheGroup() {
        close();

        assertThat(drawing.within(new Rectangle2D.Double(-10, -10, 700, 400))).containsExactly(pcn);
    }

    @Test
    void openingPutsEverythingBack() {
        var before = svg();
        close();
        document.apply(new CloseGroup(view, pcn, Set.of(), Set.of(one, two, three)));

        assertThat(svg()).isEqualTo(before);
    }

    @Test
    void closingHasTheWholeFramePaintedAgain() {
        close();

        assertThat(dirty).anyMatch(area -> area.contains(0, 0, 600, 300));
    }

    @Test
    void aClosedGroupSaysWhatItHolds() {
        close();

        assertThat(holds()).isEqualTo("3 GP practices");
    }

    @Test
    void whatAClosedGroupHoldsIsSaidAnewWhenAHiddenNodeChanges() {
        close();
        var practice = Objects.requireNonNull(document.network().node(three));

        document.apply(new ChangeNode(practice, practice.withType(Organisations.PROVIDER)));

        assertThat(holds()).isEqualTo("2 GP practices and 1 more");
    }

    @Test
    void anOpenFrameHoldsNothingInWords() {
        assertThat(holds()).isNull();
    }

    @Test
    void severalLinksOfATypeToOneNodeAreOneLineThatCountsThem() {
        close();

        assertThat(label(first)).isEqualTo("2 \u00d7 " + ServiceLinks.REFERS_TO.label());
    }

    @Test
    void aLineForSeveralIsBroader() {
        close();

        assertThat(Objects.requireNonNull(drawing.figure(first)).style().width())
                .isGreaterThan(ServiceLinks.REFERS_TO.style().width());
    }

    @Test
    void aLineStandsForAllItsLinksUnderAnyOfTheirIds() {
        close();

        assertThat(drawing.standsFor(second)).containsExactly(first, second);
        assertThat(drawing.figure(second)).isEqualTo(drawing.figure(first));
    }

    @Test
    void aPlaceOnALineForSeveralMeetsTheFirstOfThem() {
        close();
        var middle = Objects.requireNonNull(drawing.route(second)).at(0.3);

        assertThat(drawing.at(middle.getX(), middle.getY(), 2)).isEqualTo(first);
    }

    @Test
    void linksOfTheOtherDirectionAreALineOfTheirOwn() {
        link("back", ServiceLinks.REFERS_TO, trust, three);
        close();

        assertThat(drawing.standsFor(new LinkId("back"))).containsExactly(new LinkId("back"));
    }

    @Test
    void aSingleLinkLeadsToTheGroupInstead() {
        close();
        var removed = Objects.requireNonNull(document.network().link(first));
        document.apply(new RemoveLink(removed));

        assertThat(label(second)).isEqualTo(ServiceLinks.REFERS_TO.label());
        assertThat(Objects.requireNonNull(drawing.route(second)).points().get(0).getX())
                .isLessThanOrEqualTo(SEEN.width());
    }

    @Test
    void aLinkWithAnEarlierIdGivesItsIdToTheLine() {
        close();
        link("a0", ServiceLinks.REFERS_TO, three, trust);

        assertThat(drawing.elements()).contains(new LinkId("a0")).doesNotContain(first, second);
    }

    @Test
    void bendsOfALinkWhoseEndIsHiddenAreLeftAside() {
        document.apply(new BendLink(view, first, List.of(), List.of(new Bend(500, 700))));
        close();

        assertThat(drawing.bounds().getMaxY()).isLessThan(300);
    }

    @Test
    void linksOfTheGroupItselfThatWentDifferentWaysAreOneLineOnceItIsClosed() {
        var hospice = new NodeId("hospice");
        add(hospice, Organisations.PROVIDER, Box.of(1_000, 200, 160, 60));
        link("g1", ServiceLinks.REFERS_TO, pcn, hospice);
        link("g2", ServiceLinks.REFERS_TO, pcn, hospice);
        document.apply(new BendLink(view, new LinkId("g2"), List.of(), List.of(new Bend(500, 700))));
        close();

        assertThat(drawing.elements()).contains(new LinkId("g1")).doesNotContain(new LinkId("g2"));
    }

    @Test
    void aClosedGroupAndItsSumsAreInThePictures() {
        close();

        assertThat(svg()).contains("3 GP practices").contains("2 \u00d7 ").doesNotContain("practice1");
    }

    @Test
    void aFrameThatHoldsSomethingIsFoundAroundWhatStandsInIt() {
        assertThat(drawing.frameAround(100, 90)).isEqualTo(pcn);
        assertThat(drawing.holdsSomething(pcn)).isTrue();
        close();
        assertThat(drawing.frameAround(100, 70)).isNull();
        assertThat(drawing.holdsSomething(pcn)).isFalse();
    }
}
