package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.accessibility.Accessible;
import javax.swing.JTextField;
import javax.swing.UIManager;
import org.concordat.desktop.OnEventThread;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What fifty canvases leave behind that were opened, used and closed on one document. */
@TestInstance(Lifecycle.PER_CLASS)
class CanvasClosingIT {

    private static final int TIMES = 50;
    private static final int MOST_COLLECTIONS = 40;

    private final Sketch sketch = new Sketch();
    private final List<WeakReference<Component>> components = new ArrayList<>();
    private final List<Integer> listeners = new ArrayList<>();

    @BeforeAll
    void openAndClose() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            try (var window = new CanvasWindow(sketch)) {
                window.run(window.canvas::selectAll);
                window.run(() -> window.canvas.rename(sketch.contract.id()));
                window.run(() -> read(window.canvas));
                window.moveTo(window.middleOf(sketch.group.id()));
                window.run(() -> remember(window.canvas));
            }
            listeners.add(OnEventThread.get(CanvasClosingIT::listenersOfAll));
        }
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

    /** The toolkit holds on to the field that had the keyboard last, which by then has no parent and nobody to tell. */
    private void remember(Component component) {
        if (!(component instanceof JTextField)) {
            components.add(new WeakReference<>(component));
        }
        if (component instanceof Container container) {
            List.of(container.getComponents()).forEach(this::remember);
        }
    }

    /** Those of the toolkit, which outlive every window. */
    private static int listenersOfAll() {
        var focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        return Toolkit.getDefaultToolkit().getAWTEventListeners().length
                + focus.getPropertyChangeListeners().length
                + focus.getVetoableChangeListeners().length
                + UIManager.getPropertyChangeListeners().length
                + Toolkit.getDefaultToolkit().getPropertyChangeListeners().length;
    }

    @Test
    void nobodyMoreListensToTheToolkit() {
        assertThat(listeners.get(TIMES - 1)).isEqualTo(listeners.get(0));
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
        for (int i = 0; i < MOST_COLLECTIONS && !alive().isEmpty(); i++) {
            System.gc();
        }

        assertThat(alive()).isEmpty();
    }

    private List<String> alive() {
        return components.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .map(component -> component.getClass().getName())
                .toList();
    }
}
