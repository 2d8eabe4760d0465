package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the whole drawing in the corner of a real window. */
class OverviewMapIT extends OnSketch {

    private static final int MOST_WAITS = 60;

    private Optional<Component> map() {
        return window.get(() -> all(window.canvas)
                .filter(OverviewMap.class::isInstance)
                .filter(Component::isShowing)
                .findFirst());
    }

    private static Stream<Component> all(Container container) {
        return Arrays.stream(container.getComponents())
                .flatMap(c -> c instanceof Container inner ? Stream.concat(Stream.of(c), all(inner)) : Stream.of(c));
    }

    /** The whole drawing is painted when nothing else is to do. */
    private void zoomInAndWaitForTheMap() {
        window.run(() -> window.canvas.zoomTo(4));
        for (int i = 0; i < MOST_WAITS && map().isEmpty(); i++) {
            window.run(() -> {});
        }
    }

    @Test
    void itIsNotThereWhileAllIsInSight() {
        zoomInAndWaitForTheMap();
        window.run(window.canvas::fit);

        assertThat(map()).isEmpty();
    }

    @Test
    void aClickOnItGoesThere() {
        zoomInAndWaitForTheMap();
        var map = map().orElseThrow();
        var before = window.onScreen(0, 0);

        window.click(window.get(() -> {
            var corner = map.getLocationOnScreen();
            return new Point(corner.x + 3, corner.y + 3);
        }));

        assertThat(window.onScreen(0, 0).x).isGreaterThan(before.x);
    }

    @Test
    void itCanBeHidden() {
        zoomInAndWaitForTheMap();

        window.run(window.canvas::toggleMap);

        assertThat(map()).isEmpty();
    }

    @Test
    void everyFrameIsTold() {
        var frames = new AtomicInteger();
        window.run(() -> window.canvas.addFrameListener((time, standIns) -> frames.incrementAndGet()));

        window.run(() -> window.canvas.zoomTo(2));

        assertThat(frames.get()).isPositive();
    }
}
