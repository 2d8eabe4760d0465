package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.Test;

class BerthTest {

    private static final Box FRAME = Box.of(0, 0, 300, 200);
    private static final Box MEMBER = Box.of(0, 0, 160, 60);

    private static Berth berth(List<Box> others) {
        return Berth.in(FRAME, MEMBER, others).orElseThrow();
    }

    @Test
    void theFrameStaysAsItIsWhileThereIsRoom() {
        assertThat(berth(List.of()).frame()).isEqualTo(FRAME);
    }

    @Test
    void theFirstMemberStandsBeneathTheNameOfTheFrame() {
        var place = berth(List.of()).place();

        assertThat(place.y()).isGreaterThan(30);
        assertThat(Boxes.contains(FRAME, place)).isTrue();
    }

    @Test
    void theFrameGrowsAroundAllItsMembersAndStaysLikeAPage() {
        var frame = FRAME;
        var members = new ArrayList<Box>();
        for (int i = 0; i < 12; i++) {
            var berth = Berth.in(frame, MEMBER, members).orElseThrow();
            frame = berth.frame();
            members.add(berth.place());
        }
        var grown = frame;

        assertThat(members).allMatch(member -> Boxes.contains(grown, member)).doesNotHaveDuplicates();
        assertThat(grown.width() / grown.height()).isBetween(1.0, 2.2);
    }

    @Test
    void aMemberIsNotPutOnAnother() {
        var first = berth(List.of()).place();
        var second = berth(List.of(first)).place();

        assertThat(Boxes.rectangle(first).intersects(Boxes.rectangle(second))).isFalse();
    }

    @Test
    void aFrameGrowsAwayFromWhatStandsBeneathIt() {
        var inside = berth(List.of()).place();
        var second = berth(List.of(inside)).place();
        var beneath = Box.of(0, 210, 300, 60);

        var grown =
                Objects.requireNonNull(berth(List.of(inside, second, beneath)).frame());

        assertThat(Boxes.rectangle(grown).intersects(Boxes.rectangle(beneath))).isFalse();
    }

    @Test
    void thereIsNoRoomInAFrameThatCannotGrow() {
        var full = Box.of(10, 50, 280, 140);

        assertThat(Berth.in(FRAME, MEMBER, List.of(full, Box.of(310, 0, 50, 800), Box.of(0, 210, 800, 50))))
                .isEmpty();
    }
}
