package org.concordat.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.concordat.api.fact.NodeId;
import org.junit.jupiter.api.Test;

class FoldingTest {

    private static final NodeId ICB = new NodeId("icb");
    private static final NodeId PCN = new NodeId("pcn");
    private static final NodeId PRACTICE = new NodeId("practice");
    private static final NodeId TRUST = new NodeId("trust");
    private static final Box FRAME = new Box(10, 20, 400, 300, true);

    private final Folding nested = Folding.of(Map.of(ICB, Set.of(PCN, PRACTICE), PCN, Set.of(PRACTICE)));

    @Test
    void theOutermostClosedGroupIsSeenForWhatItHides() {
        assertThat(nested.seenFor(PRACTICE)).isEqualTo(ICB);
    }

    @Test
    void aNodeOutsideIsSeenForItself() {
        assertThat(nested.seenFor(TRUST)).isEqualTo(TRUST);
    }

    @Test
    void aClosedGroupInsideAnotherIsHidden() {
        assertThat(nested.hides(PCN)).isTrue();
        assertThat(nested.isClosed(PCN)).isFalse();
    }

    @Test
    void aClosedGroupTellsAllThatItHidesAtAnyDepth() {
        assertThat(nested.hiddenIn(ICB)).containsExactly(PCN, PRACTICE);
    }

    @Test
    void aGroupThatForgetsWhatIsInsideItsGroupsHidesItNevertheless() {
        var folding = Folding.of(Map.of(ICB, Set.of(PCN), PCN, Set.of(PRACTICE, TRUST)));

        assertThat(folding.hiddenIn(ICB)).containsExactly(PCN, PRACTICE, TRUST);
    }

    @Test
    void twoGroupsThatHideEachOtherLeaveOneOfThemSeen() {
        var folding = Folding.of(Map.of(ICB, Set.of(PCN), PCN, Set.of(ICB)));

        assertThat(folding.hides(ICB)).isNotEqualTo(folding.hides(PCN));
    }

    @Test
    void aClosedGroupKeepsItsCornerAndIsNoLargerThanANormalBox() {
        assertThat(nested.box(ICB, FRAME)).isEqualTo(new Box(10, 20, 200, 84, true));
    }

    @Test
    void aSmallGroupDoesNotGrowWhenItIsClosed() {
        assertThat(nested.box(ICB, Box.of(0, 0, 120, 60))).isEqualTo(Box.of(0, 0, 120, 60));
    }

    @Test
    void whatIsHiddenHasNoBox() {
        assertThat(nested.box(PRACTICE, FRAME)).isNull();
    }

    @Test
    void aViewLeavesOutOfItsClosedGroupsWhatItDoesNotShow() {
        var view = new View(
                new ViewId("v"),
                "View",
                Map.of(ICB, FRAME, PCN, FRAME),
                Map.of(),
                Map.of(ICB, Set.of(ICB, PCN, PRACTICE), TRUST, Set.of(PCN), PCN, Set.of(PRACTICE)),
                Look.PLAIN);

        assertThat(view.closed()).isEqualTo(Map.of(ICB, Set.of(PCN)));
    }
}
