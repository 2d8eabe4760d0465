package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concordat.api.edit.BendLink;
import org.concordat.api.edit.PlaceNode;
import org.concordat.api.view.Bend;
import org.junit.jupiter.api.Test;

class TweenTest {

    private final Sketch sketch = new Sketch();
    private final Steps steps = new Steps(sketch.document, sketch.view.id());

    @Test
    void halfWayABoxIsBetweenItsPlaces() {
        var half = Tween.of(steps.move(List.of(sketch.contract.id()), 100, 40), 0.5);

        assertThat(half.leaves())
                .singleElement()
                .satisfies(leaf -> assertThat(((PlaceNode) leaf).after())
                        .isEqualTo(sketch.box(sketch.contract.id()).at(550, 80)));
    }

    @Test
    void atTheEndItIsTheEditItself() {
        var edit = steps.move(List.of(sketch.contract.id(), sketch.partnership.id()), 100, 40);

        assertThat(Tween.of(edit, 1)).isEqualTo(edit);
    }

    @Test
    void aLinkThatGetsMoreBendsIsStraightOnTheWay() {
        var half = Tween.of(steps.bend(sketch.holds.id(), List.of(new Bend(1, 2))), 0.5);

        assertThat(half.leaves())
                .singleElement()
                .satisfies(leaf -> assertThat(((BendLink) leaf).after()).isEmpty());
    }
}
