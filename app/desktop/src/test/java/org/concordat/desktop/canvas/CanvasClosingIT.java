package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
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
    private final List<WeakReference<Canvas>> canvases = new ArrayList<>();

    @BeforeAll
    void openAndClose() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            try (var window = new CanvasWindow(sketch)) {
                window.run(window.canvas::selectAll);
                window.run(() -> window.canvas.rename(sketch.contract.id()));
                canvases.add(new WeakReference<>(window.canvas));
            }
        }
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
        for (int i = 0; i < MOST_COLLECTIONS && alive() > 0; i++) {
            System.gc();
        }

        assertThat(alive()).isZero();
    }

    private long alive() {
        return canvases.stream().filter(canvas -> canvas.get() != null).count();
    }
}
