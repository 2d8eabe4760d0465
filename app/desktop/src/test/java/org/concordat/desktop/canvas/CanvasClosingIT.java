package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.List;
import javax.accessibility.Accessible;
import javax.swing.JTextField;
import org.concordat.desktop.Leftovers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What fifty canvases leave behind that were opened, used and closed on one document. */
@TestInstance(Lifecycle.PER_CLASS)
class CanvasClosingIT {

    private static final int TIMES = 50;

    private final Sketch sketch = new Sketch();
    private final Leftovers leftovers = new Leftovers();

    @BeforeAll
    void openAndClose() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            try (var window = new CanvasWindow(sketch)) {
                window.run(window.canvas::selectAll);
                window.run(() -> window.canvas.rename(sketch.contract.id()));
                window.run(() -> read(window.canvas));
                window.moveTo(window.middleOf(sketch.group.id()));
                window.run(() -> leftovers.remember(window.canvas, CanvasClosingIT::counts));
            }
            leftovers.closed();
        }
    }

    /** The toolkit holds on to the field that had the keyboard last, which by then has no parent and nobody to tell. */
    private static boolean counts(Component component) {
        return !(component instanceof JTextField);
    }

    /** As a screen reader does, which has the canvas listen to its own graph. */
    private static void read(Component component) {
        if (component instanceof Accessible accessible && component instanceof Pane) {
            var context = accessible.getAccessibleContext();
            context.addPropertyChangeListener(change -> {});
            context.getAccessibleSelection().selectAllAccessibleSelection();
        }
        if (component instanceof Container container) {
            List.of(container.getComponents()).forEach(CanvasClosingIT::read);
        }
    }

    @Test
    void nobodyMoreListensToTheToolkit() {
        assertThat(leftovers.listenersMore()).isZero();
    }

    @Test
    void nobodyListensToTheDocument() {
        assertThat(sketch.document.subscriberCount()).isZero();
    }

    @Test
    void nobodyListensToTheSelection() {
        assertThat(sketch.selection.subscriberCount()).isZero();
    }

    @Test
    void allOfThemAreCollected() {
        assertThat(leftovers.remembered()).isGreaterThanOrEqualTo(TIMES);
        assertThat(leftovers.alive(0)).isEmpty();
    }
}
