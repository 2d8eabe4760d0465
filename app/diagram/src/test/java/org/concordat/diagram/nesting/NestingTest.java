package org.concordat.diagram.nesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.concordat.api.core.Core;
import org.concordat.api.core.GeneralPractice;
import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Organisations;
import org.concordat.api.core.Partnerships;
import org.concordat.api.core.PlaceLinks;
import org.concordat.api.core.RelationshipLinks;
import org.concordat.api.core.Statuses;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.fact.LinkId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.network.Facts;
import org.concordat.api.network.Settings;
import org.concordat.api.view.Bend;
import org.concordat.api.view.Box;
import org.concordat.api.view.View;
import org.concordat.core.document.Content;
import org.concordat.core.document.Document;
import org.junit.jupiter.api.Test;

class NestingTest {

    private static boolean encloses(Box outer, Box inner) {
        return outer.x() < inner.x()
                && outer.y() < inner.y()
                && outer.x() + outer.width() > inner.x() + inner.width()
                && outer.y() + outer.height() > inner.y() + inner.height();
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    private static boolean areNested(View view, String inner, String outer) {
        return encloses(Countryside.box(view, outer), Countryside.box(view, inner));
    }

    private static Countryside twoGroups() {
        return new Countryside()
                .node(GeneralPractice.GP_GROUP, "large")
                .node(GeneralPractice.GP_GROUP, "small")
                .node(GeneralPractice.GP_PRACTICE, "p")
                .node(GeneralPractice.GP_PRACTICE, "q")
                .node(GeneralPractice.GP_PRACTICE, "r")
                .link(MembershipLinks.MEMBER_OF, "q", "large")
                .link(MembershipLinks.MEMBER_OF, "r", "large");
    }

    @Test
    void everyMemberStandsInsideItsGroup() {
        var country = Countryside.ofManyLevels();
        var view = country.nested();

        assertThat(country.network().links())
                .allMatch(link -> areNested(view, link.from().value(), link.to().value()));
    }

    @Test
    void onlyAGroupAndItsMembersOverlap() {
        var view = Countryside.ofManyLevels().nested();
        var boxes = List.copyOf(view.boxes().values());

        assertThat(IntStream.range(0, boxes.size())
                        .boxed()
                        .flatMap(i -> boxes.subList(0, i).stream()
                                .filter(other -> overlap(other, boxes.get(i))
                                        && !encloses(other, boxes.get(i))
                                        && !encloses(boxes.get(i), other))))
                .isEmpty();
    }

    @Test
    void aNameHasRoomAboveTheMembers() {
        var country = Countryside.ofManyLevels();
        var view = country.nested();

        assertThat(country.network().links())
                .allMatch(link -> Countryside.box(view, link.from().value()).y()
                                - Countryside.box(view, link.to().value()).y()
                        >= 40);
    }

    @Test
    void theWholeIsAboutAsWideAsAScreen() {
        var boxes = Countryside.ofManyLevels().nested().boxes().values();
        double width = boxes.stream().mapToDouble(b -> b.x() + b.width()).max().orElseThrow();
        double height =
                boxes.stream().mapToDouble(b -> b.y() + b.height()).max().orElseThrow();

        assertThat(width / height).isBetween(1.2, 2.1);
    }

    @Test
    void membersStandByName() {
        var view = Countryside.ofManyLevels().nested();
        var first = Countryside.box(view, "north-a-1-pcn-1-practice-0");
        var second = Countryside.box(view, "north-a-1-pcn-1-practice-1");

        assertThat(second.y() > first.y() || second.x() > first.x()).isTrue();
    }

    @Test
    void theSameViewIsAlwaysNestedAlike() {
        assertThat(Countryside.ofManyLevels().nested())
                .isEqualTo(Countryside.ofManyLevels().nested());
    }

    @Test
    void nestingWhatIsNestedChangesNothing() {
        var country = Countryside.ofManyLevels();

        assertThat(Nesting.of(country.network(), country.nested()).edit().leaves())
                .isEmpty();
    }

    @Test
    void whatBelongsToNothingStandsApart() {
        var view = Countryside.ofManyLevels().nested();

        assertThat(view.boxes().keySet())
                .filteredOn(id -> !id.value().equals("council"))
                .noneMatch(id -> overlap(Countryside.box(view, id.value()), Countryside.box(view, "council")));
    }

    @Test
    void ofTwoGroupsTheSmallerIsTheHome() {
        var view = twoGroups()
                .link(MembershipLinks.MEMBER_OF, "p", "large")
                .link(MembershipLinks.MEMBER_OF, "p", "small")
                .nested();

        assertThat(areNested(view, "p", "small")).isTrue();
    }

    @Test
    void whatIsIntendedGivesWayToWhatIs() {
        var view = twoGroups()
                .link(MembershipLinks.MEMBER_OF, "p", "large")
                .link(MembershipLinks.MEMBER_OF, "p", "small", Facts.of(Core.STATUS, Statuses.PLANNED))
                .nested();

        assertThat(areNested(view, "p", "large")).isTrue();
    }

    @Test
    void whatHasEndedIsNoHome() {
        var view = twoGroups()
                .link(MembershipLinks.MEMBER_OF, "p", "small", Facts.of(Core.STATUS, Statuses.ENDED))
                .nested();

        assertThat(areNested(view, "p", "small")).isFalse();
    }

    @Test
    void aMembershipIsCloserThanAPart() {
        var view = twoGroups()
                .link(MembershipLinks.MEMBER_OF, "p", "large")
                .link(PlaceLinks.PART_OF, "p", "small")
                .nested();

        assertThat(areNested(view, "p", "large")).isTrue();
    }

    @Test
    void otherLinksNestNothing() {
        var view = twoGroups().link(RelationshipLinks.SUPPORTS, "p", "small").nested();

        assertThat(areNested(view, "p", "small")).isFalse();
    }

    @Test
    void aCircleOfMembershipsIsOpenedAtOnePlace() {
        var country = new Countryside();
        for (var name : List.of("a", "b", "c")) {
            country.node(GeneralPractice.GP_GROUP, name);
        }
        var view = country.link(PlaceLinks.PART_OF, "a", "b")
                .link(PlaceLinks.PART_OF, "b", "c")
                .link(PlaceLinks.PART_OF, "c", "a")
                .nested();

        assertThat(areNested(view, "a", "b")).isFalse();
        assertThat(areNested(view, "b", "c") && areNested(view, "c", "a")).isTrue();
    }

    @Test
    void aChainWithoutEndIsDrawnAllTheSame() {
        var country = new Countryside().node(GeneralPractice.GP_GROUP, "g0");
        for (int i = 1; i < 2_000; i++) {
            country.node(GeneralPractice.GP_GROUP, "g" + i).link(PlaceLinks.PART_OF, "g" + i, "g" + (i - 1));
        }

        assertThat(country.nested().boxes()).hasSize(2_000);
    }

    @Test
    void whatIsPinnedStays() {
        var pinned = new Box(300, 200, 120, 88, true);
        var view = Countryside.ofManyLevels()
                .node(GeneralPractice.GP_PRACTICE, "pinned", pinned)
                .link(MembershipLinks.MEMBER_OF, "pinned", "north-a-1-pcn-0")
                .nested();

        assertThat(Countryside.box(view, "pinned")).isEqualTo(pinned);
    }

    @Test
    void nothingStandsOnWhatIsPinned() {
        var pinned = new Box(300, 200, 120, 88, true);
        var view = Countryside.ofManyLevels()
                .node(GeneralPractice.GP_PRACTICE, "pinned", pinned)
                .nested();

        assertThat(view.boxes().values()).filteredOn(box -> !box.pinned()).noneMatch(box -> overlap(box, pinned));
    }

    @Test
    void aPinnedGroupWithRoomTakesItsMembersIn() {
        var view = twoGroups()
                .node(Partnerships.PARTNERSHIP, "alliance", new Box(50, 60, 400, 300, true))
                .link(MembershipLinks.MEMBER_OF, "p", "alliance")
                .nested();

        assertThat(areNested(view, "p", "alliance")).isTrue();
        assertThat(Countryside.box(view, "alliance")).isEqualTo(new Box(50, 60, 400, 300, true));
    }

    @Test
    void membersOfAPinnedGroupWithoutRoomStandApart() {
        var view = twoGroups()
                .node(Partnerships.PARTNERSHIP, "alliance", new Box(50, 60, 100, 60, true))
                .link(MembershipLinks.MEMBER_OF, "p", "alliance")
                .nested();

        assertThat(overlap(Countryside.box(view, "p"), Countryside.box(view, "alliance")))
                .isFalse();
    }

    @Test
    void aGroupThatLosesItsMembersShrinks() {
        var view = new Countryside()
                .node(Partnerships.PARTNERSHIP, "alliance", Box.of(0, 0, 900, 700))
                .node(Organisations.PROVIDER, "trust")
                .nested();

        assertThat(Countryside.box(view, "alliance").width())
                .isEqualTo(Partnerships.PARTNERSHIP.style().width());
    }

    @Test
    void nestingIsOneStepThatUndoTakesBack() {
        var country = twoGroups();
        var document = new Document(new Content(
                Settings.titled("Test"),
                List.of(),
                List.copyOf(country.network().nodes()),
                List.copyOf(country.network().links()),
                List.of(country.view()),
                List.of(),
                new TreeMap<>()));

        document.apply(Nesting.of(document.network(), document.views().get(0)).edit());
        document.undo();

        assertThat(document.views().get(0)).isEqualTo(country.view());
    }

    @Test
    void linksAreStraightened() {
        var country = twoGroups();
        var bent = new View(
                country.view().id(), "All", country.view().boxes(), Map.of(new LinkId("l0"), List.of(new Bend(5, 5))));

        assertThat(Nesting.of(country.network(), bent).view().bends()).isEmpty();
        assertThat(Nesting.of(country.network(), bent).edit().leaves()).anyMatch(edit -> !(edit instanceof PlaceNode));
    }

    @Test
    void anEmptyViewStaysEmpty() {
        assertThat(new Countryside().nested().boxes()).isEqualTo(Map.<NodeId, Box>of());
    }
}
