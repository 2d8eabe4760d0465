package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.concordat.api.core.Organisations;
import org.concordat.diagram.alignment.Alignment;
import org.concordat.diagram.arrangement.Plan;
import org.concordat.diagram.layout.LayeredLayout;
import org.concordat.diagram.layout.LayeredOptions;
import org.concordat.diagram.layout.Layout;
import org.junit.jupiter.api.Test;

/** Lining up and laying out in a real window. */
class ArrangingIT extends OnSketch {

    private static final Plan LAYERS = Plan.of(new LayeredLayout(LayeredOptions.standard()));
    private static final int PATIENCE = 100;

    ArrangingIT() {
        super(Organisations.PROVIDER);
    }

    private void awaits(BooleanSupplier condition) {
        for (int i = 0; i < PATIENCE && !window.get(condition::getAsBoolean); i++) {
            window.run(() -> {});
        }
    }

    @Test
    void theBoxesGoToTheirPlacesInOneStep() {
        window.run(() -> window.canvas.arranging().arrange("layers", LAYERS));
        awaits(() -> !sketch.steps().isEmpty());

        assertThat(steps()).containsExactly("arrange: layers");
        assertThat(window.get(() -> sketch.box(sketch.contract.id()).x())).isNotEqualTo(500);
    }

    @Test
    void undoPutsEverythingBackWhereItWas() {
        var before = window.get(() -> sketch.document.view(sketch.view.id()));
        window.run(() -> window.canvas.arranging().arrange("layers", LAYERS));
        awaits(() -> !sketch.steps().isEmpty());
        window.run(sketch.document::undo);

        assertThat(window.get(() -> sketch.document.view(sketch.view.id()))).isEqualTo(before);
    }

    @Test
    void escapeGivesALayoutUp() {
        Layout endless = (graph, progress) -> {
            while (true) {
                progress.reached(0.1);
            }
        };
        window.run(() -> window.canvas.arranging().arrange("for ever", Plan.of(endless)));
        window.press(KeyEvent.VK_ESCAPE);

        assertThat(window.hint()).isEqualTo("Given up: nothing was moved");
        assertThat(steps()).isEmpty();
    }

    @Test
    void whatIsClickedWithControlIsLinedUp() {
        window.click(window.middleOf(sketch.contract.id()));
        window.controlClick(window.middleOf(sketch.group.id()));
        window.run(() -> window.canvas.arranging().align(Alignment.LEFT));

        assertThat(window.get(() -> sketch.box(sketch.contract.id()).x())).isEqualTo(50);
        assertThat(steps()).containsExactly("align");
    }

    @Test
    void whatIsSelectedIsMadeWiderByAMeshWithoutTheMouse() {
        var before = window.get(() -> sketch.box(sketch.group.id()));
        window.run(() -> sketch.selection.set(List.of(sketch.group.id())));
        window.run(() -> window.canvas.arranging().grow(1, 0));

        assertThat(window.get(() -> sketch.box(sketch.group.id())))
                .isEqualTo(before.sized(before.width() + Boxes.mesh(), before.height()));
    }

    @Test
    void nothingIsMadeSmallerThanCanBeSeen() {
        window.run(() -> sketch.selection.set(List.of(sketch.group.id())));
        window.run(() -> window.canvas.arranging().grow(-1_000, -1_000));

        assertThat(window.get(() -> sketch.box(sketch.group.id()).width())).isEqualTo(Boxes.SMALLEST);
    }
}
