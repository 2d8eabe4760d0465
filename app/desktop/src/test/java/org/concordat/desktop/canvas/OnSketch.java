package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.concordat.api.core.Core;
import org.concordat.api.fact.ElementId;
import org.concordat.api.fact.NodeId;
import org.concordat.api.view.Box;
import org.concordat.api.vocabulary.NodeType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A window with the canvas of a sketch, opened before each test and closed after it; nothing may be done to it off the event thread. */
class OnSketch {

    final Sketch sketch = new Sketch();
    private final NodeType[] types;
    CanvasWindow window;

    /** @param types of the palette */
    OnSketch(NodeType... types) {
        this.types = types.clone();
    }

    @BeforeEach
    void open() throws Exception {
        window = new CanvasWindow(sketch, types);
    }

    @AfterEach
    void close() {
        assertThat(window.violations()).isEmpty();
        window.close();
    }

    List<String> steps() {
        return window.get(sketch::steps);
    }

    /** The first that is selected. */
    ElementId selected() {
        return window.get(() -> sketch.selection.get().iterator().next());
    }

    Box box(NodeId id) {
        return window.get(() -> sketch.box(id));
    }

    String name(NodeId id) {
        return window.get(
                () -> Objects.requireNonNull(sketch.document.network().node(id)).get(Core.NAME, ""));
    }
}
