package org.concordat.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.concordat.api.edit.Group;
import org.concordat.diagram.layout.Progress;
import org.junit.jupiter.api.Test;

class LayoutRunTest {

    private final Sketch sketch = new Sketch();
    private final CanvasModel model =
            new CanvasModel(sketch.document, sketch.view.id(), Sketch.CARE_MODELS, sketch.selection);
    private final Queue<Runnable> behind = new ArrayDeque<>();
    private final LayoutRun run = new LayoutRun(sketch.document, model, behind::add, Runnable::run, () -> false);
    private final List<String> hints = new ArrayList<>();
    private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.IGNORED);

    LayoutRunTest() {
        model.onHint(hints::add);
    }

    private void start() {
        var edit = model.steps().move(List.of(sketch.contract.id()), 0, 100);
        run.start(
                heard -> {
                    progress.set(heard);
                    heard.reached(0.5);
                    return edit;
                },
                () -> {});
    }

    private void workOff() {
        while (!behind.isEmpty()) {
            behind.remove().run();
        }
    }

    @Test
    void whatWasWorkedOutIsMadeAsOneStep() {
        start();
        workOff();

        assertThat(sketch.steps()).containsExactly("move an element");
        assertThat(run.isBusy()).isFalse();
    }

    @Test
    void itCanBePutBackUntilSomethingElseIsDone() {
        var before = sketch.document.view(sketch.view.id());
        start();
        workOff();
        run.putBack();

        assertThat(sketch.document.view(sketch.view.id())).isEqualTo(before);
        assertThat(run.isFresh()).isFalse();
    }

    @Test
    void aStepAfterwardsKeepsIt() {
        start();
        workOff();
        model.rename(sketch.group.id(), "Vitality");
        run.putBack();

        assertThat(sketch.steps()).containsExactly("move an element", "rename");
    }

    @Test
    void nothingIsMadeBeforeItIsWorkedOut() {
        start();

        assertThat(sketch.steps()).isEmpty();
        assertThat(run.isBusy()).isTrue();
    }

    @Test
    void aChangeOfTheDocumentMeanwhileDiscardsItAndSaysSo() {
        start();
        model.rename(sketch.group.id(), "Vitality");
        workOff();

        assertThat(sketch.steps()).containsExactly("rename");
        assertThat(hints).containsExactly("The drawing has changed meanwhile: nothing was arranged");
    }

    @Test
    void cancellingLeavesNoTrace() {
        start();
        assertThat(run.cancel()).isTrue();
        workOff();

        assertThat(sketch.steps()).isEmpty();
    }

    @Test
    void aCancelledLayoutStopsAtItsNextWord() {
        start();
        workOff();

        var heard = Objects.requireNonNull(progress.get());

        assertThatThrownBy(() -> heard.reached(0.7)).isInstanceOf(CancellationException.class);
    }

    @Test
    void withNothingUnderWayThereIsNothingToCancel() {
        assertThat(run.cancel()).isFalse();
    }

    @Test
    void whatMovesNothingIsNoStepAndSaysSo() {
        run.start(heard -> new Group("arrange", List.of()), () -> {});
        workOff();

        assertThat(sketch.steps()).isEmpty();
        assertThat(hints).containsExactly("Everything is in its place already");
    }

    @Test
    void afterwardsNobodyListensToTheDocument() {
        int before = sketch.document.subscriberCount();
        start();
        workOff();
        run.keep();

        assertThat(sketch.document.subscriberCount()).isEqualTo(before);
    }
}
