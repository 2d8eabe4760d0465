package org.concordat.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.api.core.ContractLinks;
import org.concordat.api.core.Contracts;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.Plans;
import org.concordat.api.edit.AddLink;
import org.concordat.api.edit.AddNode;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.ChangeNode;
import org.concordat.api.edit.Edit;
import org.concordat.api.edit.Group;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.edit.RemoveView;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.fact.PartialDate;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Link;
import org.concordat.api.network.Node;
import org.concordat.api.style.Stroke;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.ViewId;
import org.concordat.api.vocabulary.LinkType;
import org.concordat.api.vocabulary.NodeType;
import org.concordat.core.caremodel.CareModels;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.concordat.diagram.figure.LinkFigure;
import org.concordat.diagram.figure.NodeFigure;
import org.concordat.diagram.figure.StatusLook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final double TOLERANCE = 4;

    private final Document document = new Document(Content.empty("Test", "View"));
    private final ViewId view = document.views().get(0).id();
    private final List<Rectangle2D> dirty = new ArrayList<>();
    private final Drawing drawing = drawing();

    private final NodeId trust = new NodeId("trust");
    private final NodeId group = new NodeId("group");
    private final NodeId alliance = new NodeId("alliance");
    private final NodeId contract = new NodeId("contract");

    private Drawing drawing() {
        var made =
                new Drawing(document.network(), Objects.requireNonNull(document.view(view)), CareModels.of(List.of()));
        document.subscribe(change -> dirty.add(made.apply(change.edit())));
        return made;
    }

    private Node add(NodeId id, NodeType type, Box box) {
        var node = new Node(id, type, Facts.of(Core.NAME, id.value()));
        document.apply(Group.of("add", new AddNode(node), new PlaceNode(view, id, null, box)));
        return node;
    }

    private LinkId link(String id, LinkType type, NodeId from, NodeId to) {
        var link = new Link(new LinkId(id), type, from, to, Facts.NONE);
        document.apply(new AddLink(link));
        return link.id();
    }

    private void place(NodeId node, Box box) {
        document.apply(new PlaceNode(view, node, document.box(view, node), box));
    }

    private void change(Node before, Node after) {
        document.apply(new ChangeNode(before, after));
    }

    private NodeFigure figure(NodeId node) {
        return Objects.requireNonNull(drawing.figure(node));
    }

    private LinkFigure figure(LinkId link) {
        drawing.placeLabels(Long.MAX_VALUE);
        return Objects.requireNonNull(drawing.figure(link));
    }

    private @Nullable ElementId at(double x, double y) {
        return drawing.at(x, y, TOLERANCE);
    }

    private void addAllianceAround(Box member) {
        add(alliance, Partnerships.PARTNERSHIP, Box.of(0, 0, 600, 400));
        add(trust, Organisations.PROVIDER, member);
    }

    @Test
    void aMembershipThatABoxInsideABoxSaysIsNotDrawn() {
        addAllianceAround(Box.of(100, 100, 160, 56));

        var member = link("l1", MembershipLinks.MEMBER_OF, trust, alliance);

        assertThat(drawing.figure(member)).isNull();
    }

    @Test
    void aMemberThatLeavesTheFrameIsJoinedToItByALine() {
        addAllianceAround(Box.of(100, 100, 160, 56));
        var member = link("l1", MembershipLinks.MEMBER_OF, trust, alliance);

        place(trust, Box.of(900, 100, 160, 56));

        assertThat(drawing.figure(member)).isNotNull();
    }

    @Test
    void aGroupAroundItsPracticeBecomesAFrame() {
        add(group, GeneralPractice.GP_GROUP, Box.of(0, 0, 400, 300));
        add(trust, GeneralPractice.GP_PRACTICE, Box.of(100, 100, 120, 88));

        link("l1", MembershipLinks.MEMBER_OF, trust, group);

        assertThat(figure(group).frame()).isTrue();
    }

    @Test
    void whatIsPartOfTheBoxAroundItNeedsNoLine() {
        add(group, Organisations.PLACE_BODY, Box.of(0, 0, 600, 400));
        add(trust, Organisations.PROVIDER, Box.of(100, 100, 180, 56));

        var part = link("l1", PlaceLinks.PART_OF, trust, group);

        assertThat(drawing.figure(part)).isNull();
        assertThat(figure(group).frame()).isTrue();
    }

    @Test
    void whatStandsInTheBoxOfItsCommissionerNeedsNoLine() {
        add(group, Organisations.COMMISSIONER, Box.of(0, 0, 600, 400));
        add(trust, GeneralPractice.GP_PRACTICE, Box.of(100, 100, 120, 88));

        var commissions = link("l1", ContractLinks.COMMISSIONS, group, trust);

        assertThat(drawing.figure(commissions)).isNull();
        assertThat(figure(group).frame()).isFalse();
    }

    @Test
    void aCommissionerBesideAPracticeIsJoinedToItByALine() {
        add(group, Organisations.COMMISSIONER, Box.of(0, 0, 190, 60));
        add(trust, GeneralPractice.GP_PRACTICE, Box.of(300, 100, 120, 88));

        assertThat(drawing.figure(link("l1", ContractLinks.COMMISSIONS, group, trust)))
                .isNotNull();
    }

    @Test
    void aPracticeInTheBoxOfItsCommissionerIsNoFrame() {
        add(group, Organisations.COMMISSIONER, Box.of(0, 0, 600, 400));
        add(trust, GeneralPractice.GP_PRACTICE, Box.of(100, 100, 120, 88));

        link("l1", ContractLinks.COMMISSIONS, group, trust);

        assertThat(figure(trust).frame()).isFalse();
    }

    @Test
    void aHexagonAroundItsMembersHasCorners() {
        add(group, Organisations.PLACE_BODY, Box.of(0, 0, 600, 400));
        add(trust, Organisations.PROVIDER, Box.of(100, 100, 180, 56));

        link("l1", MembershipLinks.MEMBER_OF, trust, group);

        assertThat(figure(group).outline().shape().contains(8, 8)).isTrue();
    }

    @Test
    void aPartnershipWithoutLegalPersonalityIsDashed() {
        var node = add(alliance, Partnerships.PARTNERSHIP, Box.of(0, 0, 600, 400));
        assertThat(figure(alliance).style().border()).isEqualTo(Stroke.DASHED);

        change(node, node.with(Partnerships.LEGAL_PERSONALITY, true));

        assertThat(figure(alliance).style().border()).isEqualTo(Stroke.SOLID);
    }

    @Test
    void theBorderOfAContractSaysItsForm() {
        var node = add(contract, Contracts.CONTRACT, Box.of(0, 0, 170, 66));
        var ordinary = figure(contract).style().line();

        change(node, node.with(Contracts.CONTRACT_FORM, Contracts.ALLIANCE_AGREEMENT));

        assertThat(figure(contract).style().line()).isNotEqualTo(ordinary);
    }

    @Test
    void theCaptionSaysTheFormOfAContract() {
        var node = add(contract, Contracts.CONTRACT, Box.of(0, 0, 170, 66));

        change(node, node.with(Contracts.CONTRACT_FORM, Contracts.ALLIANCE_AGREEMENT));

        assertThat(figure(contract).caption()).isEqualTo("Alliance agreement");
    }

    @Test
    void theCaptionOfAMilestoneIsItsDateInWords() {
        var node = add(contract, Plans.MILESTONE, Box.of(0, 0, 170, 66));

        change(node, node.with(Plans.MILESTONE_DATE, PartialDate.parse("circa 2016-09")));

        assertThat(figure(contract).caption()).isEqualTo("About September 2016");
    }

    @Test
    void whatIsInferredLooksSo() {
        var node = add(trust, Organisations.PROVIDER, Box.of(0, 0, 180, 56));

        change(node, node.with(Core.CONFIDENCE, "inferred"));

        assertThat(figure(trust).look()).isEqualTo(StatusLook.INFERRED);
    }

    @Test
    void anUnknownTypeIsAPlaceholder() {
        add(trust, NodeType.placeholder("gone.Thing"), Box.of(0, 0, 180, 56));

        assertThat(figure(trust).look()).isEqualTo(StatusLook.PLACEHOLDER);
    }

    @Test
    void aTinyBoxIsPaintedLargeEnoughToSee() {
        add(trust, Organisations.PROVIDER, Box.of(0, 0, 0.001, 0.001));

        assertThat(figure(trust).box().getWidth()).isEqualTo(8);
    }

    @Test
    void ofManyLinksOfOneTypeIntoANodeOneBearsTheWords() {
        add(contract, Contracts.CONTRACT, Box.of(500, 600, 170, 66));
        List<LinkId> links = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            var party = new NodeId("party" + i);
            add(party, Organisations.PROVIDER, Box.of(i * 220, 0, 180, 56));
            links.add(link("l" + i, ContractLinks.PARTY_TO, party, contract));
        }

        assertThat(links).filteredOn(id -> !figure(id).label().isEmpty()).containsExactly(links.get(0));
    }

    @Test
    void aLabelMakesWayForABox() {
        add(trust, Organisations.PROVIDER, Box.of(0, 0, 180, 56));
        add(contract, Contracts.CONTRACT, Box.of(5, 700, 170, 66));
        var party = link("l1", ContractLinks.PARTY_TO, trust, contract);
        var before = figure(party).labelBounds();

        add(group, GeneralPractice.GP_GROUP, Box.of(0, 340, 180, 64));

        assertThat(figure(party).labelBounds().intersects(before)).isFalse();
        assertThat(figure(party).labelBounds().intersects(figure(group).box())).isFalse();
    }

    @Test
    void aLabelWithoutRoomIsLeftOut() {
        add(trust, Organisations.PROVIDER, Box.of(0, 0, 180, 56));
        add(contract, Contracts.CONTRACT, Box.of(200, 0, 170, 66));

        assertThat(figure(link("l1", ContractLinks.PARTY_TO, trust, contract)).label())
                .isEmpty();
    }

    @Test
    void linksThatShareTheirBendsRunSideBySide() {
        add(trust, Organisations.PROVIDER, Box.of(0, 0, 180, 56));
        add(contract, Contracts.CONTRACT, Box.of(600, 600, 170, 66));
        var bends = List.of(new Bend(690, 28));
        var first = link("l1", ContractLinks.PARTY_TO, trust, contract);
        var second = link("l2", ContractLinks.HOLDS_CONTRACT, trust, contract);

        document.apply(new BendLink(view, first, List.of(), bends));
        document.apply(new BendLink(view, second, List.of(), bends));

        assertThat(figure(first).route().points().get(1))
                .isNotEqualTo(figure(second).route().points().get(1));
    }

    @Test
    void aPointOnANodeMeetsTheNodeAndNotTheFrameUnderIt() {
        addAllianceAround(Box.of(100, 100, 160, 56));

        assertThat(at(150, 120)).isEqualTo(trust);
    }

    @Test
    void aPointInsideAFrameMeetsNothing() {
        addAllianceAround(Box.of(100, 100, 160, 56));

        assertThat(at(400, 300)).isNull();
    }

    @Test
    void theHeaderOfAFrameMeetsTheFrame() {
        addAllianceAround(Box.of(100, 100, 160, 56));

        assertThat(at(300, 20)).isEqualTo(alliance);
    }

    @Test
    void theBorderOfAFrameMeetsTheFrame() {
        addAllianceAround(Box.of(100, 100, 160, 56));

        assertThat(at(602, 300)).isEqualTo(alliance);
    }

    @Test
    void anEmptyFrameIsMetEverywhere() {
        add(alliance, Partnerships.PARTNERSHIP, Box.of(0, 0, 600, 400));

        assertThat(at(400, 300)).isEqualTo(alliance);
    }

    @Test
    void aLinkIsMetNearItsLineOnly() {
        add(trust, Organisations.PROVIDER, Box.of(0, 0, 180, 56));
        add(contract, Contracts.CONTRACT, Box.of(5, 700, 170, 66));
        var party = link("l1", ContractLinks.PARTY_TO, trust, contract);

        assertThat(at(93, 200)).isEqualTo(party);
        assertThat(at(120, 200)).isNull();
    }

    @Test
    void anAreaHoldsWhatLiesInsideItAltogether() {
        add(trust, Organisations.PROVIDER, Box.of(0, 0, 180, 56));
        add(contract, Contracts.CONTRACT, Box.of(5, 700, 170, 66));
        var party = link("l1", ContractLinks.PARTY_TO, trust, contract);

        assertThat(drawing.within(new Rectangle2D.Double(-10, -10, 300, 900)))
                .containsExactlyInAnyOrder(party, contract, trust);
        assertThat(drawing.within(new Rectangle2D.Double(-10, -10, 300, 500))).containsExactly(trust);
    }

    @Test
    void anEditThatShowsNothingLeavesNothingToPaint() {
        var node = add(trust, Organisations.PROVIDER, Box.of(0, 0, 180, 56));
        dirty.clear();

        change(node, node.with(Core.NOTE, "Not seen on the drawing"));

        assertThat(dirty).containsExactly(new Rectangle2D.Double());
    }

    @Test
    void aRemovedViewShowsNothing() {
        add(trust, Organisations.PROVIDER, Box.of(0, 0, 180, 56));
        Edit remove = new RemoveView(Objects.requireNonNull(document.view(view)));

        document.apply(remove);

        assertThat(drawing.elements()).isEmpty();
    }

    /** A practice in a group in the box of who commissions it. */
    private LinkId commissioned() {
        add(trust, Organisations.PROVIDER, Box.of(0, 0, 800, 600));
        add(group, GeneralPractice.GP_GROUP, Box.of(100, 100, 400, 300));
        add(contract, GeneralPractice.GP_PRACTICE, Box.of(150, 200, 160, 56));
        link("inner", MembershipLinks.MEMBER_OF, contract, group);
        link("outer", MembershipLinks.MEMBER_OF, group, trust);
        return link("commissions", ContractLinks.COMMISSIONS, trust, contract);
    }

    @Test
    void whatACommissionerCommissionsInAGroupInItsBoxNeedsNoLine() {
        var commissions = commissioned();

        assertThat(drawing.route(commissions)).isNull();
    }
}
