package org.concordat.diagram.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final Box WIDE = Box.of(100, 20, 200, 40);
    private static final Box NARROW = Box.of(130, 100, 60, 80);
    private static final Box SMALL = Box.of(330, 300, 30, 30);

    private static List<Double> lefts(List<Box> boxes) {
        return boxes.stream().map(Box::x).toList();
    }

    private static List<Double> tops(List<Box> boxes) {
        return boxes.stream().map(Box::y).toList();
    }

    @Test
    void aligningLeftGoesToTheLeftmostEdge() {
        assertThat(lefts(Alignment.LEFT.of(List.of(NARROW, WIDE, SMALL)))).containsExactly(100.0, 100.0, 100.0);
    }

    @Test
    void aligningRightGoesToTheRightmostEdge() {
        assertThat(lefts(Alignment.RIGHT.of(List.of(NARROW, WIDE, SMALL)))).containsExactly(300.0, 160.0, 330.0);
    }

    @Test
    void aligningCentresPutsTheMiddlesOnTheMiddleOfAll() {
        assertThat(Alignment.CENTRE.of(List.of(NARROW, WIDE, SMALL)))
                .extracting(Box::centreX)
                .containsOnly(230.0);
    }

    @Test
    void aligningTopBottomAndMiddleMovesUpAndDownOnly() {
        assertThat(tops(Alignment.TOP.of(List.of(WIDE, NARROW)))).containsExactly(20.0, 20.0);
        assertThat(tops(Alignment.BOTTOM.of(List.of(WIDE, NARROW)))).containsExactly(140.0, 100.0);
        assertThat(Alignment.MIDDLE.of(List.of(WIDE, NARROW)))
                .extracting(Box::centreY)
                .containsOnly(100.0);
        assertThat(lefts(Alignment.MIDDLE.of(List.of(WIDE, NARROW)))).containsExactly(100.0, 130.0);
    }

    @Test
    void distributingLeavesEqualGapsWhateverTheOrderOfSelection() {
        var first = Box.of(0, 0, 100, 10);
        var middle = Box.of(110, 0, 20, 10);
        var last = Box.of(280, 0, 20, 10);

        assertThat(lefts(Distribution.HORIZONTAL.of(List.of(last, middle, first))))
                .containsExactly(280.0, 180.0, 0.0);
    }

    @Test
    void distributingDownwardsKeepsTheOuterTwo() {
        assertThat(tops(Distribution.VERTICAL.of(
                        List.of(Box.of(0, 0, 9, 10), Box.of(50, 15, 9, 30), Box.of(0, 90, 9, 10)))))
                .containsExactly(0.0, 35.0, 90.0);
    }

    @Test
    void twoBoxesHaveOneGapAndStay() {
        assertThat(Distribution.HORIZONTAL.of(List.of(WIDE, SMALL))).containsExactly(WIDE, SMALL);
    }

    @Test
    void sizesAreThoseOfTheFirst() {
        assertThat(SizeMatch.WIDTH.of(List.of(WIDE, NARROW))).containsExactly(WIDE, Box.of(130, 100, 200, 80));
        assertThat(SizeMatch.HEIGHT.of(List.of(WIDE, NARROW))).containsExactly(WIDE, Box.of(130, 100, 60, 40));
        assertThat(SizeMatch.BOTH.of(List.of(NARROW, WIDE))).containsExactly(NARROW, Box.of(100, 20, 60, 80));
    }

    @Test
    void whatIsBroughtToTheFrontKeepsItsOrder() {
        assertThat(Stacking.FRONT.of(List.of(WIDE, NARROW.withLevel(2)), List.of(SMALL.withLevel(4))))
                .extracting(Box::level)
                .containsExactly(5, 7);
    }

    @Test
    void whatIsSentToTheBackGoesBehindAll() {
        assertThat(Stacking.BACK.of(List.of(WIDE), List.of(SMALL.withLevel(-3), NARROW)))
                .extracting(Box::level)
                .containsExactly(-4);
    }

    @Test
    void whatIsInFrontAlreadyStaysAsItIs() {
        assertThat(Stacking.FRONT.of(List.of(WIDE.withLevel(1)), List.of(SMALL)))
                .extracting(Box::level)
                .containsExactly(1);
    }
}
