package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.api.core.MembershipLinks;
import org.concordat.api.core.Partnerships;
import org.concordat.api.network.Link;
import org.concordat.api.view.Box;
import org.junit.jupiter.api.Test;

class NestingTest {

    private static final Box OUTSIDE = Box.of(900, 900, 160, 56);

    private final Sketch sketch = new Sketch();
    private final CanvasModel model =
            new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);
    private final Nesting nesting = new Nesting(model);

    @Test
    void whatIsMovedIntoAFrameIsToldHowToBelongThere() {
        assertThat(nesting.entering(sketch.group.id(), OUTSIDE)).startsWith("Modality stands in Connected Care.");
    }

    @Test
    void whatStoodThereBeforeIsToldNothing() {
        assertThat(nesting.entering(sketch.group.id(), Box.of(60, 60, 160, 56))).isEmpty();
    }

    @Test
    void whatIsLinkedWithTheFrameIsToldNothing() {
        sketch.link(Link.of(MembershipLinks.MEMBER_OF, sketch.group.id(), sketch.partnership.id()));

        assertThat(nesting.entering(sketch.group.id(), OUTSIDE)).isEmpty();
    }

    @Test
    void whatIsMovedToTheGroundIsToldNothing() {
        assertThat(nesting.entering(sketch.contract.id(), OUTSIDE)).isEmpty();
    }

    @Test
    void theInnermostFrameIsNamed() {
        sketch.draw(Partnerships.PARTNERSHIP, "Inner", Box.of(40, 50, 200, 100));

        assertThat(nesting.entering(sketch.group.id(), OUTSIDE)).startsWith("Modality stands in Inner.");
    }
}
